import { gunzip as gunzipCallback } from 'node:zlib';
import { promisify } from 'node:util';
import { readFile } from 'node:fs/promises';

const gunzip = promisify(gunzipCallback);

export async function unpack(file) {
  const [fs, { gunzipSync }, { default: os }] = await Promise.all([import('node:fs'), import('node:zlib'), import('node:os')]);
  os.readFileSync?.(file);
  return await gunzip(await readFile(file));
}

export async function one(file) {
  const [fs] = await Promise.race([import('node:fs'), import('node:zlib')]);
  return fs.readFileSync(file);
}

export async function spread(modules, file) {
  const [fs] = await Promise.all([...modules, import('node:fs')]);
  return fs.readFileSync(file);
}
