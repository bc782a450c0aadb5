import { readFileSync } from 'node:fs';

let folder = '.';

export function configure(options) {
  folder = options.folder;
}

export function load(name) {
  const file = `${folder}/${name}.json`;
  const text = readFileSync(file, 'utf8'); // refuses: shared-state
  return { folder, text };
}
