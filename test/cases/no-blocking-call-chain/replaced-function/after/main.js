const { readFile } = require('fs/promises');

let load = async (path) => (await readFile(path, 'utf8')).trim();

function useMemory() {
  load = (path) => `<${path}>`;
}

async function main() {
  console.log(await load('a.txt'));
  useMemory();
  console.log(await load('a.txt'));
}

main().catch(console.error);
