import { copyFile } from 'node:fs/promises';

async function backUp(names) {
  try {
    for (const name of names) {
      await copyFile(name, `${name}.bak`);
    }
  } catch (error) {
    console.error(error.code);
  }
  return names.length;
}

console.log(await backUp(['a.txt', 'b.txt']));
