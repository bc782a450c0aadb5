const { readdir } = require('fs/promises');
const path = require('path');

async function filesBelow(folder) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...await filesBelow(full));
    else found.push(full);
  }
  return found;
}

async function main() {
  console.log((await filesBelow('tree')).sort());
}

main().catch(console.error);
