import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Our own package.json, found by name because sources and dist lie at different depths. */
export async function readTool(): Promise<Tool> {
  const file = createRequire(import.meta.url).resolve('eslint-plugin-unblock/package.json');
  const { name, version } = JSON.parse(await readFile(file, 'utf8')) as Tool;
  return { name, version };
}
