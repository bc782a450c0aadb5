import { readFileSync } from 'node:fs';

function setting(name: string): string | undefined;
function setting(name: string, fallback: string): string;
function setting(name: string, fallback?: string): string | undefined {
  const settings = JSON.parse(readFileSync('settings.json', 'utf8')) as Record<string, string>;
  return settings[name] ?? fallback;
}

class Settings {
  constructor(private readonly path: string) {}

  get(name: string): unknown;
  get(name: string, fallback: string): string;
  get(name: string, fallback?: string): unknown {
    const settings = JSON.parse(readFileSync(this.path, 'utf8')) as Record<string, unknown>;
    return settings[name] ?? fallback;
  }
}

type Setting = ReturnType<typeof setting>;
type Name = Parameters<typeof setting>[0];

async function show(name: Name): Promise<void> {
  const value: Setting = setting(name, '8080'); // reports: no-blocking-call-chain
  console.log(value, new Settings('settings.json').get(name)); // reports: no-blocking-call-chain
}

await show('port');
