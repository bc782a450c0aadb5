import path from 'node:path';
import { readTextFile } from './disk.ts';
import type { Manifest } from './manifest.ts';

const CONFIGS = ['ava.config.js', 'ava.config.mjs', 'ava.config.cjs'];

/** AVA starts the tests of a file beside each other, unless its settings or the scripts that call it say `serial`. */
export function runsTestsInTurn(folder: string, { dependencies, testsInTurn, scripts }: Manifest): boolean {
  if (dependencies.ava === undefined) return false;
  if (testsInTurn === true) return true;
  if (Object.values(scripts).some((script) => /\bava\b[^&|;]*\s(?:--serial|-s)\b/.test(script))) return true;
  return CONFIGS.some((name) => {
    const read = readTextFile(path.join(folder, name));
    return read.kind === 'text' && /\bserial\s*:\s*true\b/.test(read.text);
  });
}
