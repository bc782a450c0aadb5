import type * as Disk from 'node:fs';

interface Host {
  readonly disk: typeof Disk;
  readonly tree: { readFileSync(file: string): string };
}

export class Reader {
  constructor(
    private readonly host: Host,
    private readonly disk: typeof import('fs'),
  ) {}

  async hosted(file: string) {
    return this.host.disk.readFileSync(file, 'utf8'); // reports: no-blocking-fs, refuses: uncertain-binding
  }

  async own(file: string) {
    return this.disk.readFileSync(file, 'utf8'); // reports: no-blocking-fs, refuses: uncertain-binding
  }

  async tree(file: string) {
    return this.host.tree.readFileSync(file);
  }
}
