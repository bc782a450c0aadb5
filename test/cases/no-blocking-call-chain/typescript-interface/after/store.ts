import { writeFile, readFile } from 'node:fs/promises';

export interface Source {
  load(key: string): Promise<string | undefined>;
}

export interface Store extends Source {
  readonly name: string;
  save: (key: string, value: string) => Promise<void>;
}

export class FileStore implements Store {
  readonly name = 'file';

  constructor(private readonly path: string) {}

  async load(key: string): Promise<string | undefined> {
    return (await this.all())[key];
  }

  async save(key: string, value: string): Promise<void> {
    await writeFile('copy.json', JSON.stringify({ ...await this.all(), [key]: value }));
  }

  private async all(): Promise<Record<string, string>> {
    return JSON.parse(await readFile(this.path, 'utf8')) as Record<string, string>;
  }
}

export const nothing: Store = {
  name: 'nothing',
  async load() {
    return undefined;
  },
  save: async () => undefined,
};
