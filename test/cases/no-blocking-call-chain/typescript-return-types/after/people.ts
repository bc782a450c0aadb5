import { readFile, writeFile } from 'node:fs/promises';

export interface Person {
  readonly name: string;
}

export async function load(path: string): Promise<readonly Person[]> {
  return JSON.parse(await readFile(path, 'utf8')) as Person[];
}

export const save = async (path: string, people: readonly Person[]): Promise<void> => {
  await writeFile(path, JSON.stringify(people));
};

export async function find(path: string, name: string): Promise<Person | undefined> {
  return (await load(path)).find((person) => person.name === name);
}
