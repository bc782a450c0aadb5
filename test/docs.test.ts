import { parser as typescript } from 'typescript-eslint';
import { Linter } from 'eslint';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAll } from '../analysis/findings/find.ts';
import { makePlan } from '../analysis/plan/make-plan.ts';
import { DEFAULT_POLICY, type Policy } from '../analysis/plan/policy.ts';
import { readProgram } from '../analysis/program/read-program.ts';
import plugin from '../index.ts';
import { type Example, examplesOf, pagesOf } from './docs-examples.ts';
import { ROOT } from './house/sources.ts';

const RULE_PAGES = pagesOf('docs/rules');
const CODE_PAGES = pagesOf('docs/refusals');

/** A dropped unit is a fault of the planner, and every result that is read has a mapping: no example can be kept of either. */
const WITHOUT_EXAMPLE = ['docs/refusals/unit-dropped.md', 'docs/refusals/result-shape.md'];

describe.each(RULE_PAGES)('%s', (page) => {
  const examples = examplesOf(page);

  it('shows code that is reported and code that is not', () => {
    expect(new Set(examples.map(({ expects }) => expects))).toEqual(new Set(['incorrect', 'correct']));
  });

  it.each(examples)('line $line is $expects', (example) => {
    const messages = inFolder(example, (folder) => lint(example, folder));
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    const reported = messages.filter(({ ruleId }) => ruleId === `unblock/${example.rule}`);
    if (example.expects === 'correct') expect(reported.map(({ message }) => message)).toEqual([]);
    else expect(reported).not.toEqual([]);
  });
});

describe.each(CODE_PAGES)('%s', (page) => {
  const examples = examplesOf(page);

  it('shows a call that gets the code', () => {
    expect(examples.length > 0).toBe(!WITHOUT_EXAMPLE.includes(page));
  });

  it.each(examples)('line $line is $expects', (example) => {
    const outcomes = inFolder(example, (folder) => outcomesOf(example, folder));
    const outcome = `${example.expects} ${basename(page, '.md')}`;
    if (isNotYet(page)) expect(outcomes, `${page} says that its code is not looked for yet`).not.toContain(outcome);
    else expect(outcomes).toContain(outcome);
  });
});

/** Pages of codes that are kept free say so. */
function isNotYet(page: string): boolean {
  return readFileSync(join(ROOT, page), 'utf8').includes('**Not looked for yet:**');
}

function lint({ rule, file, files, options }: Example, cwd: string): Linter.LintMessage[] {
  const config: Linter.Config[] = [
    { files: ['**/*.{js,ts}'], plugins: { unblock: plugin }, rules: { [`unblock/${rule}`]: ['error', options] } },
    { files: ['**/*.ts'], languageOptions: { parser: typescript } },
  ];
  return new Linter({ cwd }).verify(files.get(file) ?? '', config, { filename: join(cwd, file) });
}

function outcomesOf({ files, policy }: Example, root: string): string[] {
  const sources = [...files.keys()].filter((file) => /\.[jt]s$/.test(file));
  const program = readProgram({ root, files: sources });
  expect(program.errors).toEqual([]);
  const whole: Policy = { ...DEFAULT_POLICY, where: 'everywhere', ...policy };
  const plan = makePlan(program, findAll(program, {}), whole);
  return plan.calls.map(({ status, refusal, skip }) => `${status} ${refusal?.code ?? skip?.code ?? ''}`.trim());
}

function inFolder<T>({ files }: Example, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'unblock-docs-'));
  try {
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
