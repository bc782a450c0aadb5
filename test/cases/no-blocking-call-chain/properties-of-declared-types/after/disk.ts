import { writeFile } from 'node:fs/promises';

export class DiskStore {
  async put(name: string, text: string): Promise<void> {
    await writeFile(`${name}.txt`, text);
  }
}

export class MemoryStore {
  readonly #texts = new Map<string, string>();

  put(name: string, text: string): void {
    this.#texts.set(name, text);
  }
}
