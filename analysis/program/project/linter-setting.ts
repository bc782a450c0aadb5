import path from 'node:path';
import { readTextFile } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { raisedEslint, raisedJshint, readsRaised, type Raise } from './raised-setting.ts';

/** The ECMAScript edition that a package's own linter is told to accept. */
export interface LinterSetting {
  readonly tool: 'jshint' | 'eslint';
  /** The file and option that say so: `esversion in .jshintrc`. */
  readonly option: string;
  readonly edition: number;
  /** Folders and files that the linter leaves out, as its ignore file names them. */
  readonly ignored: readonly string[];
  /** How it would accept async functions; absent where the linter is not known to read them, or its file is more than settings. */
  readonly raise?: Raise;
}

/** Settings that say how new a syntax may be. Whether anything runs the linter is another question. */
export function linterSettings(folder: string, manifest: Pick<Manifest, 'dependencies'>): LinterSetting[] {
  return [jshint(folder), eslint(folder)].flatMap((found) => {
    if (found === undefined) return [];
    const { raise, ...setting } = found;
    return [raise !== undefined && setting.edition < ASYNC && readsRaised(setting.tool, folder, manifest) ? found : setting];
  });
}

/** The edition that async functions came with. */
export const ASYNC = 8;

/** Without `esversion` or `esnext`, JSHint means 5. */
function jshint(folder: string): LinterSetting | undefined {
  const text = textOf(folder, '.jshintrc');
  if (text === undefined) return undefined;
  const version = /"esversion"\s*:\s*"?(\d+)/.exec(text)?.[1];
  const edition = version === undefined ? (/"esnext"\s*:\s*true/.test(text) ? 6 : 5) : editionOf(version);
  return { tool: 'jshint', option: 'esversion in .jshintrc', edition, ignored: ignoredBy(folder, '.jshintignore'), ...raised(raisedJshint('.jshintrc', text)) };
}

const ESLINTRC = ['.eslintrc.js', '.eslintrc.cjs', '.eslintrc.yaml', '.eslintrc.yml', '.eslintrc.json', '.eslintrc'];
const FLAT = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts'];

/** Only what the file itself says: what it extends, and a parser of its own, may accept more. */
function eslint(folder: string): LinterSetting | undefined {
  if (FLAT.some((name) => textOf(folder, name) !== undefined)) return undefined;
  const name = ESLINTRC.find((each) => textOf(folder, each) !== undefined);
  const text = name === undefined ? undefined : textOf(folder, name);
  const versions = [...(text ?? '').matchAll(/\becmaVersion["']?\s*:\s*["']?(\d+|latest)/g)].map((match) => (match[1] === 'latest' ? Infinity : editionOf(match[1] ?? '')));
  if (name === undefined || versions.length === 0 || /["']?parser["']?\s*:/.test(text ?? '')) return undefined;
  return { tool: 'eslint', option: `ecmaVersion in ${name}`, edition: Math.max(...versions), ignored: ignoredBy(folder, '.eslintignore'), ...raised(raisedEslint(name, text ?? '')) };
}

const raised = (raise: Raise | undefined): { readonly raise?: Raise } => (raise === undefined ? {} : { raise });

/** 2017 is the edition 8. */
const editionOf = (version: string): number => (Number(version) >= 2015 ? Number(version) - 2009 : Number(version));

function ignoredBy(folder: string, name: string): string[] {
  const lines = (textOf(folder, name) ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^[#!]/.test(line)).map((line) => line.replace(/^\.?\//, '').replace(/\/?\*{0,2}$/, ''));
}

function textOf(folder: string, name: string): string | undefined {
  const file = readTextFile(path.join(folder, name));
  return file.kind === 'text' ? file.text : undefined;
}
