import fs = require('fs');
import { readFile } from 'fs/promises';
import read = fs.readFileSync;

export async function notes(file: string): Promise<string> {
  return await readFile(file, 'utf8');
}
