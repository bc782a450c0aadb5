import { copyFileSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

class Notes {
  load(name) {
    const text = readFileSync(name, 'utf8');
    copyFileSync('notes.txt', 'notes.bak'); // refuses: load-change-save
    return text;
  }
}

export class Loud extends Notes {
  load(name) {
    return `${super.load(name)}!`;
  }
}

export async function show() {
  const [name] = await readdir('.');
  console.log(new Loud().load(name)); // reports: no-blocking-call-chain
}
