import { writeFile } from 'node:fs/promises';

async function save(report) {
  await writeFile('report.txt', report);
}

async function main() {
  await save('all is well');
  console.log('finished');
}

await main();
