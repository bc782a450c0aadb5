import { readFileSync } from 'node:fs';

const quiet = { load: () => 'plain', find: (name) => readFileSync(name, 'utf8') };
const eager = { load: () => readFileSync('eager.txt', 'utf8'), find: (name) => readFileSync(name) };

export async function show(isEager) {
  const source = isEager ? eager : quiet;
  return source.load();
}

export async function list(isEager, name) {
  const source = isEager ? eager : quiet;
  return source.find(name); // reports: no-blocking-call-chain
}
