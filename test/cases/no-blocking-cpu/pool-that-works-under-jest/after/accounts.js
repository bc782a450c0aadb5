import { run } from './pool.js';

async function hash(...args) {
  return run(new URL('./accounts.worker.js', import.meta.url), 'hashSync', args);
}

export async function stored(password) {
  return await hash(password, 12);
}
