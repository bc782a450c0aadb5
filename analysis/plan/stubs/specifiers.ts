import path from 'node:path';
import type { Argument } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { ModuleName } from './stub.ts';

const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.jsx', '.tsx', '/index.js', '/index.cjs', '/index.mjs', '/index.ts', '/index.tsx'];

/**
 * What a module specifier means that stands in a call other than `require`: `jest.mock('./store')`. The reader resolves imports
 * only; a path is looked for among the program's files, an alias where a file imports it under the same name.
 */
export function namedModule(program: Program, from: string, specifier: string): ModuleName {
  const file = /^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..' ? fileAt(program, from, specifier) : aliased(program, specifier);
  return file === undefined ? { kind: 'outside', name: specifier.replace(/^node:/, '') } : { kind: 'file', file };
}

/** `'./store'`, or vitest's `import('./store')`. */
export function specifierOf(argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined;
  const { origin } = argument;
  if (origin.kind === 'literal') return typeof origin.value === 'string' && origin.value !== '' ? origin.value : undefined;
  return /^(?:import|require\.resolve)\(\s*(['"])(.+)\1\s*\)$/.exec(argument.text)?.[2];
}

function fileAt(program: Program, from: string, specifier: string): string | undefined {
  const base = path.posix.join(path.posix.dirname(from), specifier).replace(/\/$/, '');
  const typescript = /\.[cm]?js$/.test(base) ? [base.replace(/js$/, 'ts'), base.replace(/js$/, 'tsx')] : [];
  const beside = ENDINGS.map((ending) => base + ending);
  return [...beside, ...typescript].find((candidate) => program.modules.has(candidate)) ?? entryAt(program, base);
}

/** `rewire('..')`: the package's own entry. */
function entryAt(program: Program, folder: string): string | undefined {
  const own = program.packages.find(({ dir }) => path.posix.normalize(dir === '' ? '.' : dir) === folder);
  return own?.entries.find((entry) => program.modules.has(entry));
}

function aliased(program: Program, specifier: string): string | undefined {
  for (const resolved of program.resolutions.values()) {
    const target = resolved.get(specifier);
    if (target?.kind === 'file') return target.file;
  }
  return undefined;
}
