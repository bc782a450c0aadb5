import type { Rule } from 'eslint';
import { findAll } from '../analysis/findings/find.ts';
import type { Finding } from '../analysis/findings/finding.ts';
import type { Program } from '../analysis/program/program.ts';
import { withFiles } from './program-index.ts';
import { readLinted } from './read-file.ts';
import { hasFolder, startersOf } from './starters.ts';

/** Findings by program and list of what is allowed: rules with the same options share them. */
const findings = new WeakMap<Program, Map<string, readonly Finding[]>>();

/** Every finding in the file that is linted, or undefined where nothing can be read on this machine. */
export function findingsOf(context: Rule.RuleContext, allow: readonly string[]): readonly Finding[] | undefined {
  const { file, program } = readLinted(context);
  if (program === undefined) return undefined;
  const byAllow = findings.get(program) ?? new Map<string, readonly Finding[]>();
  findings.set(program, byAllow);
  const allowed = [...allow, ...(program.settings?.allow ?? [])];
  const key = JSON.stringify(allowed);
  const found = byAllow.get(key) ?? beforeStarters(program, file, findAll(program, { allow: allowed, files: [file] }), (other) => findAll(other, { allow: allowed, files: [file] }));
  byAllow.set(key, found);
  return found;
}

/** Only a file that would be reported is worth a look at who may start it as a worker. */
function beforeStarters(program: Program, file: string, found: readonly Finding[], findIn: (program: Program) => readonly Finding[]): readonly Finding[] {
  const { root } = program;
  if (!found.some(({ context, kind }) => context.verdict === 'must-not-block' && kind !== 'promise') || !hasFolder(root, file)) return found;
  const starters = startersOf(root, file);
  return starters.length === 0 ? found : findIn(withFiles(program, starters));
}
