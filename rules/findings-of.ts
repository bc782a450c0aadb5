import type { Rule } from 'eslint';
import { findAll } from '../analysis/findings/find.ts';
import type { Finding, RuleName } from '../analysis/findings/finding.ts';
import type { Program } from '../analysis/program/program.ts';
import { withFiles } from './program-index.ts';
import { readLinted } from './read-file.ts';
import { typeOracleOf } from './types/type-oracle.ts';
import { hasFolder, startersOf } from './starters.ts';

/** Findings by program, file, what they are about, and what is allowed: rules with the same options share them. */
const findings = new WeakMap<Program, Map<string, readonly Finding[]>>();

/** Rules about calls that block ask no types, and those about promises do not care who blocks. */
export const isAboutBlocking = (rule: RuleName): boolean => /^no-(?:blocking-|fake-async)/.test(rule);

/** Every finding that a rule may report in the file that is linted, or undefined where nothing can be read on this machine. */
export function findingsOf(context: Rule.RuleContext, rule: RuleName, allow: readonly string[]): readonly Finding[] | undefined {
  const { file, program } = readLinted(context);
  if (program === undefined) return undefined;
  const about = isAboutBlocking(rule) ? 'blocking' : 'promises';
  const allowed = [...allow, ...(program.settings?.allow ?? [])];
  return once(program, JSON.stringify([file, about, allowed]), () => {
    const types = about === 'promises' ? { types: typeOracleOf(context, file) } : {};
    const findIn = (other: Program): Finding[] => findAll(other, { allow: allowed, files: [file], about, ...types });
    return beforeStarters(program, file, findIn(program), findIn);
  });
}

function once(program: Program, key: string, find: () => readonly Finding[]): readonly Finding[] {
  const known = findings.get(program) ?? new Map<string, readonly Finding[]>();
  findings.set(program, known);
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

/** Only a file that would be reported is worth a look at who may start it as a worker. */
function beforeStarters(program: Program, file: string, found: readonly Finding[], findIn: (program: Program) => readonly Finding[]): readonly Finding[] {
  const { root } = program;
  if (!found.some(({ context, kind }) => context.verdict === 'must-not-block' && kind !== 'promise') || !hasFolder(root, file)) return found;
  const starters = startersOf(root, file);
  return starters.length === 0 ? found : findIn(withFiles(program, starters));
}
