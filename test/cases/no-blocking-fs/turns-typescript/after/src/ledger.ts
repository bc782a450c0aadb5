import { readFile } from 'fs/promises';
import { inTurn } from './in-turn.js';
import { next } from './numbers.js';

export interface Entry {
  readonly id: number;
  readonly text: string;
}

export class Ledger {
  private entries: Entry[] = [];

  constructor(private readonly folder: string) {}

  async add<Kind extends string>(kind: Kind, name: string): Promise<Entry> {
    return inTurn(async () => {
      const place = this.entries.length;
      const text = await readFile(`${this.folder}/${name}`, 'utf8');
      const entry = { id: await next(this.folder), text: `${kind} ${place} ${text}` };
      this.entries[place] = entry;
      return entry;
    });
  }

  get size(): number {
    return this.entries.length;
  }
}
