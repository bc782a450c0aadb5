import { parseSync } from 'oxc-parser';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../analysis/plan/policy.ts';
import { REFUSALS, SKIPS } from '../analysis/plan/refusals.ts';
import { codeFiles, CASES, isProgramCode, PRESETS, readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { differences } from './case/differences.ts';
import { readMarks } from './case/marks.ts';
import { ROOT } from './house/sources.ts';

const cases = readCases();
const rules = readdirSync(join(ROOT, 'rules')).filter((file) => /^(?:no|prefer)-.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
const KNOWN = { reports: rules, refuses: Object.keys(REFUSALS), skips: Object.keys(SKIPS) };

describe('marks', () => {
  it('are read and taken out with the blanks before them', () => {
    const { text, marks } = readMarks('load();  // reports: no-blocking-call-chain, refuses: sync-prefix\nsave(); // later\n');
    expect(text).toBe('load();\nsave(); // later\n');
    expect(marks).toEqual([
      { says: 'reports', name: 'no-blocking-call-chain', line: 1 },
      { says: 'refuses', name: 'sync-prefix', line: 1 },
    ]);
  });

  it('that are misspelt are told', () => {
    expect(readMarks('load(); // reports: no blocking\nsave(); /* refuses: sync-prefix */').malformed).toHaveLength(2);
    expect(readMarks('// This function refuses nothing.').malformed).toEqual([]);
  });
});

describe('the cases', () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
  });

  it('lie in folders of rules', () => {
    expect([...new Set(cases.map(({ rule }) => rule))].filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(readdirSync(CASES).filter((name) => !rules.includes(name))).toEqual([]);
  });
});

describe.each(cases)('$id', (folder) => {
  const { before, after, options, main, name, dir } = folder;

  it('has a telling name and known parts', () => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
    expect(readdirSync(dir).filter((part) => !['before', 'after', 'files', 'packages', 'case.json'].includes(part))).toEqual([]);
    expect(Object.keys(options).filter((key) => !['policy', 'main', 'preset', 'why', 'pending', 'brief'].includes(key))).toEqual([]);
    expect(Object.keys(options.policy ?? {}).filter((key) => !(key in DEFAULT_POLICY) && key !== 'rules' && key !== 'offload')).toEqual([]);
    expect(PRESETS).toContain(options.preset ?? 'strict');
    expect(main === undefined || before.texts.has(main)).toBe(true);
  });

  it('marks rules and slugs that exist', () => {
    expect([...before.malformed, ...(after?.malformed ?? [])]).toEqual([]);
    expect([...unknownMarks(before), ...(after === undefined ? [] : unknownMarks(after))]).toEqual([]);
  });

  it('is a program of at most fifty lines a file, without placeholder names', () => {
    expect(codeFiles(before).length).toBeGreaterThan(0);
    for (const [file, text] of [...before.texts, ...(after?.texts ?? [])]) {
      expect(`${file}\n${text}`).not.toMatch(/\b(?:foo|bar|baz|qux)\b/i);
      // What takes the place of a call may bring a function or two.
      const most = text === before.texts.get(file) ? 50 : 100;
      if (isProgramCode(file) && before.texts.has(file)) expect(text.split('\n').length, file).toBeLessThanOrEqual(most);
    }
  });

  it('parses', () => {
    expect([...syntaxErrors(before), ...(after === undefined ? [] : syntaxErrors(after))]).toEqual([]);
  });

  if (after !== undefined) it('keeps its files and changes something', () => {
    const added = [...after.texts.keys()].filter((file) => !before.texts.has(file));
    expect([...before.texts.keys()].filter((file) => !after.texts.has(file))).toEqual([]);
    expect(added.filter((file) => !isQueue(file) && (!writesFiles(options) || !isProgramCode(file)))).toEqual([]);
    expect(differences(before.texts, after.texts)).not.toBe('');
    expect(options.pending).toBeUndefined();
  });
});

/** Where functions take turns. */
const isQueue = (file: string): boolean => /(?:^|\/)in-turn\.[cm]?[jt]s$/.test(file);

/** Otherwise only an executor brings files of its own. */
function writesFiles({ policy = {} }: CaseFolder['options']): boolean {
  return policy.executor !== undefined || policy.offload !== undefined;
}

function unknownMarks({ marks }: Tree): string[] {
  return [...marks].flatMap(([file, list]) => list.filter(({ says, name }) => !KNOWN[says].includes(name)).map(({ says, name, line }) => `${file}:${line} ${says} ${name}`));
}

function syntaxErrors(tree: CaseFolder['before']): string[] {
  return codeFiles(tree).flatMap((file) => {
    const text = tree.texts.get(file) ?? '';
    const tries = (['commonjs', 'module'] as const).map((sourceType) => parseSync(file, text, { sourceType, astType: 'ts' }).errors);
    return tries.some((errors) => errors.length === 0) ? [] : [`${file}: ${tries[1]?.[0]?.message ?? 'does not parse'}`];
  });
}
