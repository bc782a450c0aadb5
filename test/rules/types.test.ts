import { RuleTester } from '@typescript-eslint/rule-tester';
import { Linter } from 'eslint';
import { join } from 'node:path';
import { parser } from 'typescript-eslint';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../../index.ts';
import { ROOT } from '../house/sources.ts';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const dir = join(ROOT, 'test/rules/typed');
const file = join(dir, 'file.ts');
const view = join(dir, 'view.tsx');
const tester = new RuleTester({ languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: dir } } });

run('no-unconsumed-promise', {
  valid: [
    ['a value', 'declare const api: { size(): number };\nexport async function f() {\n  api.size();\n}\n'],
    ['something that only has a then', 'declare const query: { run(): { then(done: (rows: string[]) => void): void } };\nexport async function f() {\n  query.run();\n}\n'],
    ['what is typed as nothing', 'declare const api: { save(): void };\nexport async function f() {\n  api.save();\n}\n'],
    ['any', 'declare const api: any;\nexport async function f() {\n  api.save();\n}\n'],
    ['tests of node:test', "import test, { describe, it } from 'node:test';\ntest('a', async () => {});\ndescribe('b', () => {\n  it('c', async () => {});\n});\n"],
    ['a chain with a handler', 'declare const api: { save(): Promise<void> };\ndeclare const report: (error: unknown) => void;\nexport async function f() {\n  api.save().catch(report);\n}\n'],
  ],
  invalid: [
    ['a promise by its type alone', 'declare const api: { save(): Promise<void> };\nexport async function f() {\n  api.save();\n}\n', 3],
    ['a part of a union', 'declare const api: { save?(): Promise<void> };\nexport async function f() {\n  api.save?.();\n}\n', 3],
    ['a class that extends promise', 'class Work<T> extends Promise<T> {}\ndeclare const start: () => Work<string>;\nexport async function f() {\n  start();\n}\n', 4],
    ['a type parameter', 'export async function f<T extends Promise<number>>(work: () => T) {\n  work();\n}\n', 2],
    ['a subtest', "import test from 'node:test';\ntest('a', async (t) => {\n  t.test('b', async () => {});\n});\n", 3],
    ['a list', 'declare const all: () => [number, Promise<void>];\nexport async function f() {\n  all();\n}\n', 3],
    ['an assertion', 'declare const task: unknown;\nexport async function f() {\n  task as Promise<void>;\n}\n', 3],
    ['what a generator is given', 'export function* f(): Generator<number, void, Promise<number>> {\n  yield 1;\n}\n', 2],
    ['a handler that is none', 'declare const api: { save(): Promise<void> };\ndeclare const report: string | undefined;\nexport async function f() {\n  api.save().catch(report);\n}\n', 4],
  ],
});

run('no-promise-as-value', {
  valid: [
    ['a promise that may not be there', 'declare const running: Promise<void> | undefined;\nexport const is = (): boolean => (running ? true : false);\n'],
    ['a value', 'declare const api: { has(): boolean };\nexport const is = (): boolean => (api.has() ? true : false);\n'],
    ['a promise or what it gives', 'declare const found: boolean | Promise<boolean>;\nexport const is = (): boolean => (found ? true : false);\n'],
    ['a thenable in a text', 'declare const query: { then(done: () => void): void; toString(): string };\nexport const text = (): string => `${query}`;\n'],
  ],
  invalid: [
    ['a condition', 'declare const api: { has(): Promise<boolean> };\nexport const is = (): boolean => (api.has() ? true : false);\n', 2],
    ['a condition that is false or a promise', 'declare const api: { has(): Promise<boolean> };\nexport const is = (name: string): boolean => {\n  const found = name.length > 0 && api.has();\n  return found ? true : false;\n};\n', 4],
    ['a thenable in a condition', 'declare const query: { then(done: () => void): void };\nexport const is = (): boolean => (query ? true : false);\n', 2],
    ['a text', 'declare const api: { name(): Promise<string> };\nexport const text = (): string => `${api.name()}`;\n', 2],
  ],
});

run('no-async-callback', {
  valid: [
    ['a function that may return a promise', 'declare const on: (listener: () => void | Promise<void>) => void;\ndeclare const save: () => Promise<void>;\non(save);\n'],
    ['one of two signatures', 'declare function on(listener: () => void): void;\ndeclare function on(listener: () => Promise<void>): void;\ndeclare const save: () => Promise<void>;\non(save);\n'],
    ['a function that catches what fails', 'declare const on: (listener: () => void) => void;\ndeclare const save: () => Promise<void>;\non(async () => {\n  try {\n    await save();\n  } catch {\n    // shown elsewhere\n  }\n});\n'],
    ['a filter that waits', 'declare const rows: { filter(test: (row: string) => Promise<boolean>): Promise<string[]> };\ndeclare const check: (row: string) => Promise<boolean>;\nrows.filter((row) => check(row));\n'],
    ['any', 'declare const on: any;\nexport const listener = async (): Promise<void> => {};\non(listener);\n'],
  ],
  invalid: [
    ['an argument', 'declare const on: (listener: () => void) => void;\ndeclare const save: () => Promise<void>;\non(async () => {\n  await save();\n});\n', 3],
    ['one of the rest', 'declare const on: (name: string, ...listeners: (() => void)[]) => void;\ndeclare const save: () => Promise<void>;\non("a", () => undefined, save);\n', 3],
    ['a spread list', 'declare const on: (...listeners: (() => void)[]) => void;\ndeclare const saves: (() => Promise<void>)[];\non(...saves);\n', 3],
    ['a variable', 'declare const save: () => Promise<void>;\nexport const close: () => void = save;\n', 2],
    ['a property', 'declare const save: () => Promise<void>;\nexport const hooks: { close: () => void } = { close: async () => save() };\n', 2],
    ['a method of an object', 'declare const save: () => Promise<void>;\nexport const hooks: { close(): void } = {\n  async close() {\n    await save();\n  },\n};\n', 3],
    ['an assignment', 'declare const save: () => Promise<void>;\ndeclare const hooks: { close: () => void };\nhooks.close = save;\n', 3],
    ['a result', 'declare const save: () => Promise<void>;\nexport function closer(): () => void {\n  return async () => {\n    await save();\n  };\n}\n', 3],
    ['a method that overrides', 'declare const save: () => Promise<void>;\ninterface Hooks {\n  close(): void;\n}\nexport class Store implements Hooks {\n  async close() {\n    await save();\n  }\n}\n', 6],
    ['an interface that extends', 'interface Hooks {\n  close(): void;\n}\nexport interface Late extends Hooks {\n  close(): Promise<void>;\n}\n', 5],
    ['a resource', 'declare const lock: () => { [Symbol.dispose](): Promise<void> };\nexport function f() {\n  using held = lock();\n}\n', 3],
  ],
});

run('no-unawaited-return', {
  valid: [['a value', 'declare const api: { size(): number };\nexport async function f() {\n  try {\n    return api.size();\n  } catch {\n    return 0;\n  }\n}\n']],
  invalid: [['a promise by its type alone', 'declare const api: { size(): Promise<number> };\nexport async function f() {\n  try {\n    return api.size();\n  } catch {\n    return 0;\n  }\n}\n', 4]],
});

run('no-promise-thunk', {
  valid: [['promises', 'declare const one: Promise<number>;\nexport const f = async () => await Promise.all([one]);\n']],
  invalid: [['functions by their type alone', 'declare const api: { load: () => Promise<number> };\nconst { load } = api;\nexport const f = async () => await Promise.all([load]);\n', 3]],
});

describe('an attribute', () => {
  const text = 'declare global {\n  namespace JSX { interface IntrinsicElements { button: { onClick: () => void } } }\n}\ndeclare const save: () => Promise<void>;\nexport const button = () => <button onClick={async () => { await save(); }} />;\n';

  it('that wants nothing back is reported with types, and only then', () => {
    const lint = (parserOptions: Linter.ParserOptions): number[] => {
      const config = { files: ['**/*.tsx'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true }, ...parserOptions } }, plugins: { unblock: plugin }, rules: { 'unblock/no-async-callback': 'error' as const } };
      return new Linter({ cwd: dir }).verify(text, [config], view).map(({ line }) => line);
    };
    expect(lint({ projectService: true, tsconfigRootDir: dir })).toEqual([5]);
    expect(lint({})).toEqual([]);
  });
});

type Valid = readonly [name: string, code: string];
type Invalid = readonly [name: string, code: string, line: number];

function run(name: string, { valid, invalid }: { readonly valid: readonly Valid[]; readonly invalid: readonly Invalid[] }): void {
  const rule = plugin.rules[name];
  if (rule === undefined) throw new Error(`There is no rule "${name}".`);
  // Both packages describe the same rules, and only their types differ.
  tester.run(name, rule as unknown as Parameters<RuleTester['run']>[1], {
    valid: valid.map(([about, code]) => ({ name: about, code, filename: file })),
    invalid: invalid.map(([about, code, line]) => ({ name: about, code, filename: file, errors: [{ messageId: 'finding', line }] })),
  });
}
