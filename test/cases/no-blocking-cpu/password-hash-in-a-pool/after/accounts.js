import { run } from './pool.js';

async function hashAsync(...args) {
  return run(new URL('./accounts.worker.js', import.meta.url), 'hashSync', args);
}

async function compare(...args) {
  return run(new URL('./accounts.worker.js', import.meta.url), 'compareSync', args);
}

const accounts = new Map();

export async function register(name, password) {
  accounts.set(name, await hashAsync(password, 20));
}

export async function isMember(name, password) {
  const hash = accounts.get(name);
  return hash !== undefined && await compare(password, hash);
}
