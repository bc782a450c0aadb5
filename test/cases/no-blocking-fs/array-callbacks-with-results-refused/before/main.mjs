import { readFileSync, statSync } from 'node:fs';

async function survey(names) {
  const texts = names.map((name) => readFileSync(name, 'utf8')); // reports: no-blocking-fs, refuses: sync-callback
  const filled = names.filter((name) => statSync(name).size > 1); // reports: no-blocking-fs, refuses: sync-callback
  const anyFolder = names.some((name) => statSync(name).isDirectory()); // reports: no-blocking-fs, refuses: sync-callback
  return { texts, filled, anyFolder };
}

console.log(await survey(['box/a.txt', 'box/b.txt']));
