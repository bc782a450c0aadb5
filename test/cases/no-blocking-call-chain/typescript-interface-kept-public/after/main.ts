import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface Theme {
  colour(): string;
}

class FileTheme implements Theme {
  colour(): string {
    return readFileSync('theme.json', 'utf8'); // skips: has-async-twin
  }

  async colourAsync(): Promise<string> {
    return await readFile('theme.json', 'utf8');
  }
}

export async function print(): Promise<void> {
  console.log(await new FileTheme().colourAsync());
}
