import { appendFileSync, readFileSync, readdirSync } from 'node:fs';

const reads = new Map([['file', readFileSync], ['folder', readdirSync]]);
const steps = [(name) => appendFileSync('log', name), (name) => name.length];
const names = ['a', 'b'];
const plain = new Map([['file', (name) => name]]);

class Hooks {
  found = [];

  add(hook) {
    this.found.push(hook, (name) => readFileSync(name)); // refuses: external-callback
  }

  async run(name) {
    for (const hook of this.found) hook(name); // reports: no-blocking-call-chain
  }
}

export const hooks = new Hooks();

export async function read(kind, name) {
  plain.get(kind)(name);
  names.at(0);
  steps[1](name); // reports: no-blocking-call-chain
  return reads.get(kind)(name); // reports: no-blocking-fs, refuses: uncertain-binding
}
