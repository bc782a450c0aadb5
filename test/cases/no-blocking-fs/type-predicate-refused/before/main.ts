import { existsSync } from 'node:fs';

type ExistingPath = string & { readonly exists: true };

function isExistingPath(path: string): path is ExistingPath {
  return existsSync(path); // refuses: type-predicate
}

const path = 'config.json';
if (isExistingPath(path)) {
  const found: ExistingPath = path;
  console.log(found);
}
