import { existsSync } from 'node:fs';

type Language = 'typescript' | 'javascript' | 'unknown';

export async function languageOf(folder: string): Promise<Language> {
  if (existsSync(`${folder}/tsconfig.json`)) return 'typescript'; // reports: no-blocking-fs
  return existsSync(`${folder}/package.json`) ? 'javascript' : 'unknown'; // reports: no-blocking-fs
}

console.log(await languageOf('.'), await languageOf('missing'));
