import * as fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Operation } from './operations';

const names = { read: 'readFileSync', join: 'join' } as const;
const changing = { name: 'readFileSync' as 'readFileSync' | 'statSync' };

export async function read(file: string) {
  return await readFile(file, 'utf8');
}

export async function readByName(file: string) {
  return await readFile(file, 'utf8');
}

export async function readByAny(file: string, name: 'readFileSync' | 'statSync') {
  changing.name = name;
  return fs[changing.name](file);
}

export async function watch(file: string) {
  return fs[Operation.Watch](file);
}
