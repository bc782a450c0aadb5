import { readFileSync, statSync } from 'node:fs';

async function survey(names) {
  const texts = names.map((name) => readFileSync(name, 'utf8').trim()).join(' '); // reports: no-blocking-fs
  const filled = names.filter(function (name) {
    names.length = 2;
    return statSync(name).size > 1; // reports: no-blocking-fs
  });
  const anyFolder = names.some((name) => statSync(name).isDirectory()); // reports: no-blocking-fs
  return { texts, filled, anyFolder };
}

console.log(await survey(['box/a.txt', , 'box/b.txt']));
