import { add, texts } from './notes.js';

for (const text of ['one', 'two', 'three']) await add('ada', text);
console.log(await texts('ada'), await texts('bob'));
await add('bob', 'broken');
console.log(await texts('ada'));
try {
  await texts('bob');
} catch (error) {
  console.log(error.name, error.message, error.code);
}
