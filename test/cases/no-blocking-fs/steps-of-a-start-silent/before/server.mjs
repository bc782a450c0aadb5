import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadPages } from './pages.mjs';

async function init() {
  const titles = await Promise.all(['a', 'b'].map(async (name) => readFileSync(`${name}.txt`, 'utf8')));
  await loadPages().then((pages) => {
    writeFileSync('pages.txt', [...titles, ...pages].join('\n'));
  });
  setInterval(() => {
    writeFileSync('alive.txt', String(Date.now())); // reports: no-blocking-fs, refuses: external-callback
  }, 1000);
  createServer((request, response) => {
    loadPages().then((pages) => {
      writeFileSync('asked.txt', pages.join('\n')); // reports: no-blocking-fs
      response.end();
    });
  }).listen(0);
}

await init();
