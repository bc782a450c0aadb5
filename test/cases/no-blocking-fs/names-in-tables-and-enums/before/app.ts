import * as fs from 'node:fs';
import { Operation } from './operations';

const names = { read: 'readFileSync', join: 'join' } as const;
const changing = { name: 'readFileSync' as 'readFileSync' | 'statSync' };

export async function read(file: string) {
  return fs[Operation.Read](file, 'utf8'); // reports: no-blocking-fs
}

export async function readByName(file: string) {
  return fs[names.read](file, 'utf8'); // reports: no-blocking-fs
}

export async function readByAny(file: string, name: 'readFileSync' | 'statSync') {
  changing.name = name;
  return fs[changing.name](file);
}

export async function watch(file: string) {
  return fs[Operation.Watch](file);
}
