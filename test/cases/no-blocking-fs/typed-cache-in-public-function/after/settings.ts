import { readFile } from 'node:fs/promises';

interface Settings {
  readonly name: string;
  agent?: string;
}

let settings: Settings | undefined;
let settingsLoading: Promise<NonNullable<typeof settings>> | undefined;

export async function loadSettings(detect: () => Promise<string>): Promise<Settings> {
  if (!settings) {
    settings = await (settingsLoading ??= (async () => {
      settings = JSON.parse(await readFile('settings.json', 'utf8')) as Settings;
      settings.agent = await detect();
      return settings;
    })().finally(() => {
      settingsLoading = undefined;
    }));
  }
  return settings;
}
