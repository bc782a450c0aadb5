import { readdirSync, writeFileSync } from 'node:fs';

const save = ({ file, text }) => writeFileSync(file, text); // refuses: escaped-function
const list = ({ folder }) => readdirSync(folder); // refuses: external-callback
const nothing = () => [];

const commands = new Map([['save', save]]);
commands.set('list', list);

export async function dispatch(name, input) {
  const run = commands.get(name);
  return run(input); // reports: no-blocking-call-chain
}

const some = new Map([['list', list], ['nothing', nothing]]);

export async function tried(name, input) {
  return some.get(name)(input);
}

export const shared = new Map([['list', list]]);

export async function asked(name, input) {
  return shared.get(name)(input);
}
