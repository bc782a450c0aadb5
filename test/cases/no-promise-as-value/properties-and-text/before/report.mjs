import { readdir, stat } from 'node:fs/promises';

async function total() {
  return 3;
}

export async function sizes(folder) {
  const size = stat(folder).size; // reports: no-promise-as-value
  const names = [...readdir(folder)]; // reports: no-promise-as-value
  for (const name of readdir(folder)) names.push(name); // reports: no-promise-as-value
  const { mtime } = stat(folder); // reports: no-promise-as-value
  return { size, names, mtime, line: `${total()} files`, more: total() + 1, json: JSON.stringify(total()) }; // reports: no-promise-as-value, reports: no-promise-as-value, reports: no-promise-as-value
}

export const countOf = async (folder) => readdir(folder).length; // reports: no-promise-as-value

export const lengthOf = async (folder, key) => total()[key]; // reports: no-promise-as-value
