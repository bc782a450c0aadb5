import { find, load, save, type Person } from './people.js';

async function add(person: Person): Promise<number> {
  const people = [...load('people.json'), person]; // reports: no-blocking-call-chain
  save('more-people.json', people); // reports: no-blocking-call-chain
  return people.length;
}

console.log(await add({ name: 'Katherine' }), find('people.json', 'Ada')?.name);
