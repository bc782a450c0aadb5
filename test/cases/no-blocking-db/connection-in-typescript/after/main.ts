import { opened } from './database.js';
import { Notes } from './notes.js';

const notes = new Notes(await opened());

async function report(): Promise<void> {
  console.log(await notes.add('ada', 'first'), await notes.add('bob', 'second'));
  console.log(await notes.by('bob'), await notes.first());
  console.log(await Promise.all([notes.by('ada'), notes.by('bob')]));
}

await report();
