import { readFileSync, statSync } from 'node:fs';

const call = (read, name) => read(name);

function each(names, read) {
  return names.map(read);
}

function twice(names, read) {
  return [...each(names, read), ...each(names, read)];
}

function keep(read) {
  return { read };
}

export async function texts(names) {
  const first = call(readFileSync, names[0]); // reports: no-blocking-fs, refuses: function-value
  const all = twice(names, readFileSync); // reports: no-blocking-fs, refuses: function-value
  const later = keep(readFileSync);
  return [first, all, later];
}

function sizes(names) {
  return names.map(statSync); // refuses: function-value
}

export async function total(names) {
  return sizes(names).length; // reports: no-blocking-call-chain
}
