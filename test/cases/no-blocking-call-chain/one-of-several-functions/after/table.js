import { readFile, readdir, access } from 'node:fs/promises';

const methods = {
  read: async ([name]) => await readFile(name, 'utf8'),
  list: async ([folder]) => await readdir(folder),
};

const checks = {
  read: async ([name]) => await readFile(name, 'utf8'),
  exists: async ([name]) => await access(name).then(() => true, () => false),
};

export async function answer(method, values) {
  return await methods[method](values);
}

export async function check(method, values) {
  return await checks[method](values);
}
