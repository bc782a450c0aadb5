import { realpath } from 'node:fs/promises';
import type { Learned } from '../analysis/learn/learn.ts';
import type { Learning } from './arguments.ts';
import type { Host } from './host.ts';
import { learnedJson, learnedText } from './report/learned.ts';
import { UsageError } from './usage-error.ts';

type Package = Extract<Learned, { is: 'learned' }>;

/**
 * Reads packages and prints what of them blocks; 2 where a file of them could not be read.
 * @throws {UsageError} for a package that cannot be learned about.
 */
export async function learnPackages({ packages, format, allowErrors }: Learning, { cwd, env, stdout, stderr, loadAnalysis }: Host): Promise<0 | 2> {
  const from = await realpath(cwd);
  const { learn } = await loadAnalysis();
  const learned = packages.map((name) => known(name, from, learn({ from, name })));
  const errors = learned.flatMap(({ name, errors: ofPackage }) => ofPackage.map(({ file, message }) => `unblock: ${name}: ${file}: ${message}\n`));
  for (const error of errors) stderr.write(error);
  stdout.write(format === 'json' ? learnedJson(learned) : learnedText(learned, stdout.isTTY === true && (env.NO_COLOR ?? '') === ''));
  return errors.length > 0 && !allowErrors ? 2 : 0;
}

function known(name: string, from: string, learned: Learned): Package {
  switch (learned.is) {
    case 'learned':
      return learned;
    case 'builtin':
      throw new UsageError(`${name} is Node's own: the catalogue has it, and there is nothing to learn`);
    case 'not-a-name':
      throw new UsageError(`"${name}" is no name of a package`);
    case 'not-installed':
      throw new UsageError(`${name} is not installed: it is in no node_modules of ${from} or above it`);
    case 'no-sources':
      throw new UsageError(`${name} has no JavaScript that can be loaded by its name, so that there is nothing to read`);
  }
}
