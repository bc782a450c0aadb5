import { readFileSync, writeFileSync } from 'node:fs';

async function locked(work) {
  return await work();
}

async function later(work) {
  return { work };
}

export function save(name, text) {
  return locked(() => writeFileSync(name, text)); // reports: no-blocking-fs
}

export function keep(name) {
  return later(() => readFileSync(name)); // refuses: escaped-function
}

export async function load(name) {
  return await locked(() => readFileSync(name)); // reports: no-blocking-fs
}
