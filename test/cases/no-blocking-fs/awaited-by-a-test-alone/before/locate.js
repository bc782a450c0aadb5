import { statSync } from 'node:fs';

export function locate(name, otherwise) {
  if (statSync(name).isFile()) return name;
  return otherwise(name);
}
