import { add, broken, counted, notesOf, Report } from './notes.js';
import { database } from './store.js';

console.log(await add('ada', Buffer.from('first')), await add('bob', 'second'));
console.log(await notesOf('ada'), new Report('bob').notes);
console.log(await Promise.all([notesOf('ada'), notesOf('bob'), counted()]));
console.log(await counted());
try {
  await broken();
} catch (error) {
  console.log(error.name, error.message, error.code);
}
database.close();
try {
  await counted();
} catch (error) {
  console.log(error instanceof TypeError, error.message);
}
