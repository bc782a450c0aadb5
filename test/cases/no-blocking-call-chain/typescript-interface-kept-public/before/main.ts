import { readFileSync } from 'node:fs';

export interface Theme {
  colour(): string;
}

class FileTheme implements Theme {
  colour(): string {
    return readFileSync('theme.json', 'utf8');
  }
}

export async function print(): Promise<void> {
  console.log(new FileTheme().colour()); // reports: no-blocking-call-chain
}
