import { readFileSync, writeFileSync } from 'node:fs';

export interface Source {
  load(key: string): string | undefined;
}

export interface Store extends Source {
  readonly name: string;
  save: (key: string, value: string) => void;
}

export class FileStore implements Store {
  readonly name = 'file';

  constructor(private readonly path: string) {}

  load(key: string): string | undefined {
    return this.all()[key];
  }

  save(key: string, value: string): void {
    writeFileSync('copy.json', JSON.stringify({ ...this.all(), [key]: value }));
  }

  private all(): Record<string, string> {
    return JSON.parse(readFileSync(this.path, 'utf8')) as Record<string, string>;
  }
}

export const nothing: Store = {
  name: 'nothing',
  load() {
    return undefined;
  },
  save: () => undefined,
};
