import { readFileSync } from 'node:fs';

export function makeStore(folder: string) {
  const find = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8'); // refuses: escaped-function
  return { find };
}

export function makeMemory() {
  const values = new Map<string, string>();
  return { find: (name: string) => values.get(name) };
}

export const openStore = async (folder: string) => makeStore(folder);

export const settings = { find: (name: string) => readFileSync(name, 'utf8') }; // refuses: escaped-function

export class Index {
  find(name: string) {
    return readFileSync(`${name}.index`, 'utf8'); // refuses: unknown-caller
  }
}

export type Store = ReturnType<typeof makeStore>;
export type Memory = ReturnType<typeof makeMemory>;
