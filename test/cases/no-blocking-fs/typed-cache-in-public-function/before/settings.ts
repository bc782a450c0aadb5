import { readFileSync } from 'node:fs';

interface Settings {
  readonly name: string;
  agent?: string;
}

let settings: Settings | undefined;

export async function loadSettings(detect: () => Promise<string>): Promise<Settings> {
  if (!settings) {
    settings = JSON.parse(readFileSync('settings.json', 'utf8')) as Settings; // reports: no-blocking-fs
    settings.agent = await detect();
  }
  return settings;
}
