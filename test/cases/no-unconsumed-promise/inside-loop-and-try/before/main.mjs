import { copyFile } from 'node:fs/promises';

async function backUp(names) {
  try {
    for (const name of names) {
      copyFile(name, `${name}.bak`); // reports: no-unconsumed-promise
    }
  } catch (error) {
    console.error(error.code);
  }
  return names.length;
}

console.log(await backUp(['a.txt', 'b.txt']));
