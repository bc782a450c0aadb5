import { find, load, save, type Person } from './people.js';

async function add(person: Person): Promise<number> {
  const people = [...await load('people.json'), person];
  await save('more-people.json', people);
  return people.length;
}

console.log(await add({ name: 'Katherine' }), (await find('people.json', 'Ada'))?.name);
