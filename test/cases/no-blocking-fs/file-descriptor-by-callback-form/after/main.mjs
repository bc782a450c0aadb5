import { close as closeCallback, ftruncate as ftruncateCallback, open as openCallback, readFile as readFileCallback, read as readCallback, truncateSync, writeFile as writeFileCallback } from 'node:fs';
import { promisify } from 'node:util';

const readFile = promisify(readFileCallback);
const open = promisify(openCallback);
const readAsync = promisify(readCallback);
const writeFile = promisify(writeFileCallback);
const ftruncate = promisify(ftruncateCallback);
const close = promisify(closeCallback);

async function input() {
  return await readFile(0, 'utf8');
}

async function head(file) {
  const buffer = Buffer.alloc(4);
  const fd = await open(file, 'r+');
  try {
    const read = (await readAsync(fd, buffer, 0, 4, 0)).bytesRead;
    await writeFile(fd, 'new');
    await ftruncate(fd, 3);
    return buffer.toString('utf8', 0, read);
  } finally {
    await close(fd);
  }
}

export async function shorten(fd) {
  truncateSync(fd, 2); // refuses: file-descriptor, reports: no-blocking-fs
}

console.log((await input()).length);
console.log(await head('note.txt').catch((error) => error.code));
