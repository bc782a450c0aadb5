import { readFileSync } from 'node:fs';

export class Settings {
  static shared: Settings | undefined;
  values: string | undefined;
  last: string | undefined;

  constructor() {
    this.values = this.read();
  }

  read(): string {
    if (this.values) return this.values;
    return readFileSync('settings.txt', 'utf8');
  }

  readLast(): string {
    if (this.last) return this.last;
    return readFileSync('last.txt', 'utf8');
  }

  static get(key?: string): Settings {
    if (!Settings.shared || key !== undefined) {
      Settings.shared = new Settings();
      Settings.shared.last = readFileSync(key ?? 'key.txt', 'utf8');
    }
    return Settings.shared;
  }

  static make(key: string): Settings {
    if (!Settings.shared || key !== undefined) {
      Settings.shared = new Settings();
      Settings.shared.values = readFileSync(key, 'utf8');
    }
    return Settings.shared;
  }
}

const settings = new Settings();

export async function show(): Promise<string> {
  return settings.read() + Settings.get().read();
}

export async function showLast(): Promise<string> {
  return settings.readLast() + Settings.make('key').read(); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}
