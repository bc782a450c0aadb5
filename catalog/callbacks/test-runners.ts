import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const MODIFIERS: readonly string[] = ['', '.only', '.skip', '.serial', '.concurrent', '.concurrent.only', '.concurrent.skip', '.sequential', '.failing', '.fails', '.retries', '.each.()', '.only.each.()', '.skip.each.()', '.concurrent.each.()', '.concurrent.only.each.()', '.concurrent.skip.each.()'];
const HOOK_MODIFIERS: readonly string[] = ['', '.always'];
const spelled = (names: readonly string[], modifiers: readonly string[]): readonly string[] => names.flatMap((name) => modifiers.map((modifier) => `${name}${modifier}`));

const TESTS = words('it test specify fit xit xtest');
const HOOKS = words('before after beforeEach afterEach beforeAll afterAll suiteSetup suiteTeardown setup teardown');
const SUITES = words('describe context suite fdescribe xdescribe');
const AVA_EACH: readonly string[] = [...spelled(['default', 'test'], ['', '.only', '.skip', '.failing']), ...spelled(words('beforeEach afterEach'), HOOK_MODIFIERS), ...words('only skip failing')];

const body = { callback: { last: true }, when: 'later-once', result: 'adopted', thrown: 'fails-test', context: 'test' } as const;
const suite = { callback: { last: true }, when: 'before-return', result: 'used', thrown: 'propagates', context: 'test', verified: 'the suite is over when its body returns: tests declared later are not run' } as const;

/** The runner's own value is `test` for some: `import test from 'ava'`. */
const BODIES = [...spelled(TESTS, MODIFIERS), ...spelled(HOOKS, HOOK_MODIFIERS)];
const OWN = [...spelled(TESTS, MODIFIERS), ...spelled(HOOKS, HOOK_MODIFIERS), 'default', ...words('only skip serial failing')];

const UVU_HOOKS: readonly string[] = ['.before', '.after', '.before.each', '.after.each'];

/** Runners whose bodies get an object about the test: any number of parameters is waited for. */
const WITH_CONTEXT: readonly string[] = ['vitest', 'uvu'];
/** Runners whose bodies are given a callback if they declare a parameter. */
const WITH_DONE: readonly string[] = ['mocha', '@jest/globals', 'jasmine', 'bun:test'];
/** The hooks of a test's own, by the object that its body is given. */
const OWN_HOOKS: readonly string[] = ['before', 'after', 'beforeEach', 'afterEach'];
/** `before` begins at once in some versions. */
const TAP_HOOKS: readonly string[] = ['after', 'beforeEach', 'afterEach', 'teardown'];

const ava = { ...body, verified: 'ava 7, run: hooks before tests are started together, then each test with its own hooks beside the others, then hooks after them; `serial` ones one after the other' } as const;
const tap = { ...body, versions: '>=12', verified: 'tap 12, 14, 15, 16 and 21: promises of bodies and hooks are awaited; the first subtest begins at once, the next when it is over, and their parent ends after them' } as const;
const nodeTest = { ...body, done: 1, verified: 'node:test of Node 20.20: the promise of a body is awaited; a subtest begins at once, and one that its parent does not wait for is cancelled' } as const;

/** Tests and hooks that their runner waits for, and suites, which it does not. */
export const testRunners: readonly CallbackModel[] = [
  { ...body, id: 'test or hook', calls: { how: 'path', modules: WITH_CONTEXT, paths: OWN }, verified: 'vitest 4, uvu 0.5: the promise of a body is awaited' },
  { ...ava, id: 'ava test', calls: { how: 'path', modules: ['ava'], paths: AVA_EACH }, beside: 'each' },
  ...(['before', 'after'] as const).map((hook): CallbackModel => ({ ...ava, id: `ava ${hook}`, calls: { how: 'path', modules: ['ava'], paths: spelled([hook], HOOK_MODIFIERS) }, beside: hook })),
  { ...ava, id: 'ava test in its turn', calls: { how: 'path', modules: ['ava'], paths: spelled(['serial', 'test.serial'], ['', '.only', '.skip', '.failing']) } },
  { ...nodeTest, id: 'node test or hook', calls: { how: 'path', modules: ['node:test'], paths: OWN }, gives: [{ parameter: 0, methods: ['test'], as: 'node subtest' }, { parameter: 0, methods: OWN_HOOKS, as: 'node hook' }] },
  { ...nodeTest, id: 'node subtest', calls: { how: 'given' }, begins: 'alone', gives: [{ parameter: 0, methods: ['test'] }, { parameter: 0, methods: OWN_HOOKS, as: 'node hook' }] },
  { ...nodeTest, id: 'node hook', calls: { how: 'given' } },
  { ...tap, id: 'tap test', calls: { how: 'path', modules: ['tap'], paths: [...spelled(TESTS, MODIFIERS), 'default', ...words('only skip')] }, sends: 0, begins: 'queue', gives: [{ parameter: 0, methods: ['test'] }, { parameter: 0, methods: TAP_HOOKS, as: 'tap hook' }] },
  { ...tap, id: 'tap hook', calls: { how: 'path', modules: ['tap'], paths: TAP_HOOKS } },
  { ...body, id: 'uvu suite', calls: { how: 'path', modules: ['uvu'], paths: [...spelled(['suite.()'], ['', '.only', '.skip', ...UVU_HOOKS]), ...spelled(['test'], UVU_HOOKS)] }, verified: 'uvu 0.5.6: tests and hooks of a suite are awaited' },
  { ...body, id: 'test or hook with done', calls: { how: 'path', modules: WITH_DONE, paths: BODIES }, done: 0, verified: 'mocha 11, jest 30, jasmine 5: the promise of a body without parameters is awaited' },
  { ...body, id: 'global test or hook', calls: { how: 'global', paths: BODIES, in: 'test-files' }, done: 0, verified: 'mocha, jest, jasmine and vitest offer the same names as globals' },
  { ...body, id: 'tape test', calls: { how: 'path', modules: ['tape'], paths: ['default', 'test', 'only', 'skip'] }, sends: 0, versions: '>=5', gives: [{ parameter: 0, methods: ['test'] }], verified: 'tape 5.10: an async test ends with its promise, so that an assertion made later fails; subtests run one after the other when their parent is over' },
  { ...body, id: 'qunit test', calls: { how: 'global', paths: ['QUnit.test', 'QUnit.only', 'QUnit.skip', 'QUnit.todo'] }, verified: 'qunit 2: a thenable that the callback returns is waited for' },
  { ...body, id: 'qunit test, imported', calls: { how: 'path', modules: ['qunit'], paths: ['test', 'only', 'skip', 'todo', 'QUnit.test'] }, verified: 'as the global' },
  ...['before', 'beforeEach', 'afterEach', 'after'].map((option): CallbackModel => ({ ...body, callback: { option, of: 1 }, id: `qunit ${option}`, calls: { how: 'global', paths: ['QUnit.module'] }, verified: 'qunit 3: the promise of a hook is awaited' })),
  ...['before', 'beforeEach', 'afterEach', 'after'].map((option): CallbackModel => ({ ...body, callback: { option, of: 1 }, id: `qunit ${option}, imported`, calls: { how: 'path', modules: ['qunit'], paths: ['module', 'QUnit.module'] }, verified: 'as the global' })),
  { ...suite, id: 'qunit module', calls: { how: 'global', paths: ['QUnit.module'] }, gives: [{ parameter: 0, methods: ['before', 'beforeEach', 'afterEach', 'after'], as: 'qunit test' }] },
  { ...suite, id: 'qunit module, imported', calls: { how: 'path', modules: ['qunit'], paths: ['module', 'QUnit.module'] }, gives: [{ parameter: 0, methods: ['before', 'beforeEach', 'afterEach', 'after'], as: 'qunit test' }] },
  { ...suite, id: 'suite', calls: { how: 'path', modules: [...WITH_CONTEXT, ...WITH_DONE, 'node:test', 'tap'], paths: spelled(SUITES, MODIFIERS) } },
  { ...suite, id: 'global suite', calls: { how: 'global', paths: spelled(SUITES, MODIFIERS), in: 'test-files' } },
];
