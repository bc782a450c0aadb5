import { Notes } from './notes.js';

const notes = new Notes();
await notes.open(':memory:');

async function report() {
  console.log(await notes.add('ada', 'first'), await notes.add('bob', 'second'));
  console.log(await notes.count());
}

await report();
