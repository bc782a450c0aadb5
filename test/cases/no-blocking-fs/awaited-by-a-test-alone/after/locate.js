import { stat } from 'node:fs/promises';

export async function locate(name, otherwise) {
  if ((await stat(name)).isFile()) return name;
  return otherwise(name);
}
