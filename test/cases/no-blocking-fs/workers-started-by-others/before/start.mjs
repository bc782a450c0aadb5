import { fork } from 'node:child_process';
import Piscina from 'piscina';

const pool = new Piscina({ filename: new URL('./hash.mjs', import.meta.url).href });
const child = fork(new URL('./child.mjs', import.meta.url));

export async function hashed(text) {
  child.send(text);
  return await pool.run(text);
}
