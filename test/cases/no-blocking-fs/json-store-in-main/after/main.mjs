import { readFile, writeFile } from 'node:fs/promises';

const load = async () => JSON.parse(await readFile('visits.json', 'utf8'));
const save = async (visits) => await writeFile('visits.json', JSON.stringify(visits));

async function visit() {
  const visits = await load();
  visits.count += 1;
  await save(visits);
  return visits.count;
}

for (let times = 0; times < 3; times += 1) console.log(await visit());
