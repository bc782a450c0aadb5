import type { Rule } from 'eslint';
import { nameKey, wantedNames } from '../analysis/findings/contexts/called-at-start.ts';
import { findAll } from '../analysis/findings/find.ts';
import type { ContextKind, Finding, RuleName } from '../analysis/findings/finding.ts';
import { reported } from '../analysis/findings/report.ts';
import type { Program } from '../analysis/program/program.ts';
import type { Preset } from './levels.ts';
import { withFiles, withMentions } from './program-index.ts';
import { readLinted } from './read-file.ts';
import { hasFolder, startersOf } from './starters.ts';
import { typeOracleOf } from './types/type-oracle.ts';

/** Findings by program, file, what they are about, what is allowed and what alone is asked for: rules with the same options share them. */
const findings = new WeakMap<Program, Map<string, readonly Finding[]>>();

/** Rules about calls that block ask no types, and those about promises do not care who blocks. */
export const isAboutBlocking = (rule: RuleName): boolean => /^no-(?:blocking-|fake-async)/.test(rule);

/** Every finding that a rule may report in the file that is linted, or undefined where nothing can be read on this machine. */
export function findingsOf(context: Rule.RuleContext, rule: RuleName, allow: readonly string[], preset: Preset): readonly Finding[] | undefined {
  const { file, program: read } = readLinted(context);
  const program = read();
  if (program === undefined) return undefined;
  const about = isAboutBlocking(rule) ? 'blocking' : 'promises';
  const allowed = [...allow, ...(program.settings?.allow ?? [])];
  const only = about === 'blocking' && preset === 'recommended' ? { only: preset } : {};
  return once(program, JSON.stringify([file, about, allowed, only]), () => {
    const types = about === 'promises' ? { types: typeOracleOf(context, file) } : {};
    const findIn = (other: Program): Finding[] => findAll(other, { allow: allowed, files: [file], about, passing: true, ...only, ...types });
    return beforeCallers(program, file, beforeStarters(program, file, findIn(program), findIn), findIn);
  });
}

/** Steps of a start that are looked for, each in the callers of the one before. */
const MOST_STEPS = 8;

const STARTED: ReadonlySet<ContextKind> = new Set(['async-function', 'promise-reaction', 'promise-executor', 'callback']);

/** Only a file that `recommended` reports is worth a look at who calls its functions: they may only be called where the program starts. */
function beforeCallers(program: Program, file: string, found: readonly Finding[], findIn: (program: Program) => readonly Finding[]): readonly Finding[] {
  const isAsked = (finding: Finding): boolean => STARTED.has(finding.context.kind) && reported(finding, 'recommended');
  if (!hasFolder(program.root, file)) return found;
  const given = new Set<string>();
  let [now, findings] = [program, found];
  for (let step = 0; step < MOST_STEPS && findings.some(isAsked); step += 1) {
    const asked = wantedNames(now).filter((wanted) => !given.has(nameKey(wanted)));
    if (asked.length === 0) break;
    for (const each of asked) given.add(nameKey(each));
    now = withMentions(now, asked);
    findings = beforeStarters(now, file, findIn(now), findIn);
  }
  return findings;
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
