import type * as fs from 'node:fs';

interface Disk {
  readFileSync(path: fs.PathLike): string;
}

const memory: Disk = { readFileSync: (path) => `<${String(path)}>` };

async function load(disk: Disk): Promise<string> {
  return disk.readFileSync('memory');
}

console.log(await load(memory));
