import { existsSync, readdirSync, readFileSync } from 'node:fs';

const methods = {
  read: ([name]) => readFileSync(name, 'utf8'),
  list: ([folder]) => readdirSync(folder),
};

const checks = {
  read: ([name]) => readFileSync(name, 'utf8'),
  exists: ([name]) => existsSync(name),
};

export async function answer(method, values) {
  return methods[method](values); // reports: no-blocking-call-chain
}

export async function check(method, values) {
  return checks[method](values);
}
