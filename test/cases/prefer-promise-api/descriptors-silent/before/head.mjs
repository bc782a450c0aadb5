import fs from 'node:fs';
import { promisify } from 'node:util';

const open = promisify(fs.open);
const read = promisify(fs.read);
const close = promisify(fs.close);

export async function head(file) {
  const descriptor = await open(file);
  const { buffer } = await read(descriptor, Buffer.alloc(4), 0, 4, 0);
  await close(descriptor);
  return buffer;
}
