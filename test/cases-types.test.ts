import { Linter } from 'eslint';
import type ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { checkTypes, VIRTUAL, type TypeCheck } from './case/types.ts';

const typed = readCases().filter(({ before }) => [...before.texts.keys()].some((file) => /\.[cm]?tsx?$/.test(file)));
const trees = new Map(typed.flatMap((folder) => sides(folder).map(({ side, tree }) => [`${folder.id}/${side}`, tree] as const)));

describe('cases in TypeScript type-check', () => {
  const check = checkTypes(trees);

  it.each([...trees.keys()])('%s', (name) => {
    expect(check.errorsOf(name)).toEqual([]);
  });
});

describe('what a migration makes of a program handles every promise that was not there before', () => {
  const migrated = readCases().filter(({ after }) => after !== undefined);
  const check = checkTypes(new Map(migrated.flatMap((folder) => sides(folder).map(({ side, tree }) => [`${folder.id}/${side}`, tree] as const))));
  const linter = new Linter({ cwd: VIRTUAL });

  it.each(migrated.map(({ id }) => `${id}/after`))('%s', (name) => {
    const before = new Set(promisesIn(check, linter, name.replace(/after$/, 'before')));
    const added = promisesIn(check, linter, name).filter((line) => !before.has(line));
    expect(added.filter((line) => !ON_PURPOSE.some((pattern) => pattern.test(line)))).toEqual([]);
  });
});

/**
 * In JavaScript. A main called bare, and a listener, leave what they reject to the process, where what they threw went before;
 * a handler given to `catch` has no type where its package has none.
 */
const ON_PURPOSE = [/^[\w.]+\([^()]*\);? {2}Promises must be awaited/, /(?:createServer|\.on|\.question|\.readFile|setTimeout)\(.* {2}Promise returned in function argument/, /A rejection handler that is not a function will be ignored\.$/];

/** What the rules say of a program, with the text of the line instead of its number, as it was before a function in it became async. */
function promisesIn(check: TypeCheck, linter: Linter, name: string): string[] {
  return check.filesOf(name).flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return linter.verify(text, promiseRules(check.program), { filename: path }).map(({ line, message }) => `${lines[line - 1]?.trim().replaceAll('async ', '') ?? ''}  ${message}`);
  });
}

/** typescript-eslint's rules about promises, those left out that are about style. */
function promiseRules(program: ts.Program): Linter.Config[] {
  return [
    {
      files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      plugins: { '@typescript-eslint': tseslint.plugin },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: {
        '@typescript-eslint/await-thenable': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': 'error',
        '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      },
    },
  ];
}

function sides({ before, after }: CaseFolder): { side: string; tree: Tree }[] {
  return [{ side: 'before', tree: before }, ...(after === undefined ? [] : [{ side: 'after', tree: after }])];
}
