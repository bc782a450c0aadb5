const { readdir, stat, access, readFile } = require('fs/promises');

function exists(path) {
  return access(path).then(() => true, () => false);
}

async function print(folder) {
  for (const [index, name] of (await readdir(folder)).entries()) {
    console.log(index, name, (await stat(`${folder}/${name}`)).isFile());
  }
  for (const name of await readdir(folder)) {
    console.log(name, await exists(name));
  }
}

async function readOwners(path) {
  return new Map(Object.entries(JSON.parse(await readFile(path, 'utf8'))));
}

async function printOwners(path) {
  for (const owner of (await readOwners(path)).values()) {
    console.log(owner, await exists(owner));
  }
}

async function main() {
  await print('box');
  await printOwners('owners.json');
}

main();
