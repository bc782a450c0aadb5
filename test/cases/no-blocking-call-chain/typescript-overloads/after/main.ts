import { readFile } from 'node:fs/promises';

function setting(name: string): Promise<string | undefined>;
function setting(name: string, fallback: string): Promise<string>;
async function setting(name: string, fallback?: string): Promise<string | undefined> {
  const settings = JSON.parse(await readFile('settings.json', 'utf8')) as Record<string, string>;
  return settings[name] ?? fallback;
}

class Settings {
  constructor(private readonly path: string) {}

  get(name: string): Promise<unknown>;
  get(name: string, fallback: string): Promise<string>;
  async get(name: string, fallback?: string): Promise<unknown> {
    const settings = JSON.parse(await readFile(this.path, 'utf8')) as Record<string, unknown>;
    return settings[name] ?? fallback;
  }
}

type Setting = Awaited<ReturnType<typeof setting>>;
type Name = Parameters<typeof setting>[0];

async function show(name: Name): Promise<void> {
  const value: Setting = await setting(name, '8080');
  console.log(value, await new Settings('settings.json').get(name));
}

await show('port');
