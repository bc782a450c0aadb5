import { readFile, writeFile } from 'fs/promises';
import { inTurn } from './in-turn.js';

export async function next(folder: string): Promise<number> {
  return inTurn(async () => {
    const file = `${folder}/next.txt`;
    const number = Number(await readFile(file, 'utf8'));
    await writeFile(file, String(number + 1));
    return number;
  });
}
