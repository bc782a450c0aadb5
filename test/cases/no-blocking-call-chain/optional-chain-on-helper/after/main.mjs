import { readFile } from 'node:fs/promises';

const users = {
  async find(id) {
    return JSON.parse(await readFile('users.json', 'utf8'))[id];
  },
};

async function hostOf(id) {
  return (await users.find(id))?.mail?.host ?? 'nowhere';
}

async function main() {
  console.log(await hostOf('ada'));
  console.log(await hostOf('grace'));
}

await main();
