import { readFileSync, writeFileSync } from 'fs';

export function next(folder: string): number {
  const file = `${folder}/next.txt`;
  const number = Number(readFileSync(file, 'utf8'));
  writeFileSync(file, String(number + 1));
  return number;
}
