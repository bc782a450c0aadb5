import { readFileSync } from 'node:fs';

export async function show() {
  console.log(readFileSync('todo.txt', 'utf8')); // reports: no-blocking-fs
}
