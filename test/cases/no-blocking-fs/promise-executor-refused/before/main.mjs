import fs from 'node:fs';

function load(path) {
  return new Promise((resolve) => {
    resolve(fs.readFileSync(path, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
  });
}

await load('missing.txt').catch((error) => console.log(error.code));
