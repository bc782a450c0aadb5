import { writeFile } from 'node:fs/promises';

async function save(report) {
  await writeFile('report.txt', report);
}

async function main() {
  save('all is well'); // reports: no-unconsumed-promise
  console.log('finished');
}

await main();
