import { access } from 'node:fs/promises';

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

type Language = 'typescript' | 'javascript' | 'unknown';

export async function languageOf(folder: string): Promise<Language> {
  if (await exists(`${folder}/tsconfig.json`)) return 'typescript';
  return await exists(`${folder}/package.json`) ? 'javascript' : 'unknown';
}

console.log(await languageOf('.'), await languageOf('missing'));
