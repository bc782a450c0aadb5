import { readdir, stat } from 'node:fs/promises';

async function print(folder: string): Promise<void> {
  for (const [index, name] of (await readdir(folder)).entries()) {
    console.log(index, name, (await stat(`${folder}/${name}`)).isFile());
  }
}

await print('box');
