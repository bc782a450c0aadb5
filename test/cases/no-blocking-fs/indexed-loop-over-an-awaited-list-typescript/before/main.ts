import { readdirSync, statSync } from 'node:fs';

function print(folder: string): void {
  readdirSync(folder).forEach((name: string, index) => {
    console.log(index, name, statSync(`${folder}/${name}`).isFile());
  });
}

print('box');
