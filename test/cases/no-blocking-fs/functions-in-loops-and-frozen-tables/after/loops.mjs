import fs, { readFileSync, readlinkSync } from 'node:fs';

const { promises, ...rest } = fs;
const table = Object.freeze({ read: readFileSync, size: (name) => name.length });

export async function all(name) {
  for (const read of [readFileSync, readlinkSync]) read(name); // reports: no-blocking-fs, refuses: uncertain-binding
  [(each) => each, readlinkSync].forEach((read) => read(name)); // reports: no-blocking-fs, refuses: uncertain-binding
  [(each) => each].forEach((read) => read(name));
  rest.readFileSync(name); // reports: no-blocking-fs, refuses: uncertain-binding
  await promises.access(name);
  return [await promises.readFile(name), table.size(name)];
}
