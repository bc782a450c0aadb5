const fs = require('fs');

async function print(files) {
  files.forEach((path) => {
    console.log(fs.readFileSync(path, 'utf8').trim()); // reports: no-blocking-fs, refuses: sync-callback
  });
}

print(globalThis.files ?? new Map([['one', 'one.txt']])).catch(console.error);
