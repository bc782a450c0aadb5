const { statSync } = require('fs');
const { stat } = require('fs/promises');

class Shared {
  total = 0;

  async add(path) {
    this.total += statSync(path).size; // refuses: shared-state, reports: no-blocking-fs
  }
}

async function sizes(paths) {
  const found = [];
  let next = 0;
  for (const path of paths) found[next++] = (await stat(path)).size;
  return found;
}

async function main() {
  const shared = new Shared();
  await Promise.all(['a.txt', 'b.txt'].map((path) => shared.add(path)));
  console.log(shared.total, await sizes(['a.txt', 'b.txt']));
}

main();
