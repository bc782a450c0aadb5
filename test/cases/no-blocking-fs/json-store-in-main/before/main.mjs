import fs from 'node:fs';

const load = () => JSON.parse(fs.readFileSync('visits.json', 'utf8'));
const save = (visits) => fs.writeFileSync('visits.json', JSON.stringify(visits));

async function visit() {
  const visits = load(); // reports: no-blocking-call-chain
  visits.count += 1;
  save(visits); // reports: no-blocking-call-chain
  return visits.count;
}

for (let times = 0; times < 3; times += 1) console.log(await visit());
