import path from 'node:path';
import { readTextFile } from './disk.ts';

/**
 * The ECMAScript edition that a package's own JSHint accepts, from `.jshintrc`: async functions came with 8.
 * Undefined where nothing says; without `esversion` or `esnext`, JSHint means 5.
 */
export function languageLevel(folder: string): number | undefined {
  const file = readTextFile(path.join(folder, '.jshintrc'));
  if (file.kind !== 'text') return undefined;
  const version = /"esversion"\s*:\s*"?(\d+)/.exec(file.text)?.[1];
  if (version !== undefined) return Number(version) >= 2015 ? Number(version) - 2009 : Number(version);
  return /"esnext"\s*:\s*true/.test(file.text) ? 6 : 5;
}
