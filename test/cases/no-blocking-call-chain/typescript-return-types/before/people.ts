import { readFileSync, writeFileSync } from 'node:fs';

export interface Person {
  readonly name: string;
}

export function load(path: string): readonly Person[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Person[];
}

export const save = (path: string, people: readonly Person[]): void => {
  writeFileSync(path, JSON.stringify(people));
};

export function find(path: string, name: string): Person | undefined {
  return load(path).find((person) => person.name === name);
}
