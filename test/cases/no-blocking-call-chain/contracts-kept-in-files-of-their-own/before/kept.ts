import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { Mailer, type Names, type Settings, type Templates } from './contracts.ts';

export class TemplateFolder implements Templates {
  read(name: string): string {
    return readFileSync(`templates/${name}`, 'utf8');
  }
}

export class Outbox extends Mailer {
  send(to: string, text: string): void {
    appendFileSync('outbox', `${to} ${text}`);
  }
}

export function namesIn(folder: string): Names {
  return { all: () => readdirSync(folder) };
}

export class Memory implements Settings {
  private readonly values = new Map<string, string>();

  get(key: string): string {
    return this.values.get(key) ?? '';
  }
}
