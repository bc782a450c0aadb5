import { readFile, stat } from 'node:fs/promises';

async function inspect(path) {
  const text = (await readFile(path)).toString('hex');
  const first = (await readFile(path))[0];
  const { size } = await stat(path);
  return { text, first, size };
}

console.log(await inspect('data.bin'));
