import { closeSync, ftruncateSync, openSync, readFileSync, readSync, truncateSync, writeFileSync } from 'node:fs';

async function input() {
  return readFileSync(0, 'utf8'); // reports: no-blocking-fs
}

async function head(file) {
  const buffer = Buffer.alloc(4);
  const fd = openSync(file, 'r+'); // reports: no-blocking-fs
  try {
    const read = readSync(fd, buffer, 0, 4, 0); // reports: no-blocking-fs
    writeFileSync(fd, 'new'); // reports: no-blocking-fs
    ftruncateSync(fd, 3); // reports: no-blocking-fs
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(fd); // reports: no-blocking-fs
  }
}

export async function shorten(fd) {
  truncateSync(fd, 2); // reports: no-blocking-fs, refuses: file-descriptor
}

console.log((await input()).length);
console.log(await head('note.txt').catch((error) => error.code));
