import { writeFileSync } from 'node:fs';

export class DiskStore {
  put(name: string, text: string): void {
    writeFileSync(`${name}.txt`, text);
  }
}

export class MemoryStore {
  readonly #texts = new Map<string, string>();

  put(name: string, text: string): void {
    this.#texts.set(name, text);
  }
}
