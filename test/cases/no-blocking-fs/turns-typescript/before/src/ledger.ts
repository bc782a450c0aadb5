import * as fs from 'fs';
import { next } from './numbers.js';

export interface Entry {
  readonly id: number;
  readonly text: string;
}

export class Ledger {
  private entries: Entry[] = [];

  constructor(private readonly folder: string) {}

  add<Kind extends string>(kind: Kind, name: string): Entry {
    const place = this.entries.length;
    const text = fs.readFileSync(`${this.folder}/${name}`, 'utf8');
    const entry = { id: next(this.folder), text: `${kind} ${place} ${text}` };
    this.entries[place] = entry;
    return entry;
  }

  get size(): number {
    return this.entries.length;
  }
}
