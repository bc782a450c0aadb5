import { isTestFile } from '../findings/file-role.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';

/** Names under which test runners offer tests and hooks that wait for what the body returns. */
const BODIES = new Set(['it', 'test', 'specify', 'before', 'after', 'beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'suiteSetup', 'suiteTeardown', 'setup', 'teardown', 'fit', 'xit']);
/** Runners whose bodies get an object, not a callback to call when done. */
const WITH_CONTEXT = /^(node:test|vitest|ava|uvu|tap)$/;
const KNOWN = /^(node:test|vitest|ava|@jest\/globals|mocha|uvu|bun:test|jasmine)$/;

/**
 * A body of a test or hook that its runner awaits: of a known runner, or of one whose functions are global, in a test file.
 * A parameter may be `done`, so only runners that hand a context over may have one.
 */
export function isTestBody(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.use.how !== 'argument' || (fn.kind !== 'arrow' && fn.kind !== 'function') || fn.isGenerator) return false;
  const call = module.calls[fn.use.call];
  if (call === undefined || call.isNew || fn.use.index !== call.args.length - 1) return false;
  const runner = runnerOf(graph, module, call);
  return runner !== undefined && (fn.params.length === 0 || WITH_CONTEXT.test(runner));
}

function runnerOf(graph: CallGraph, module: Module, call: CallSite): string | undefined {
  const [value] = graph.callees(module.file, call).values;
  if (value?.kind === 'external') return KNOWN.test(value.module) && isBody(value.path) ? value.module : undefined;
  return value?.kind === 'global' && isTestFile(module.file) && isBody(value.path) ? 'global' : undefined;
}

/** `it`, `it.only`, `test.skip`; a runner's own value is `test`. */
function isBody(path: readonly string[]): boolean {
  const [first = 'test', ...rest] = path;
  return BODIES.has(first) && rest.every((part) => part === 'only' || part === 'skip' || part === 'serial' || part === 'concurrent' || part === 'before' || part === 'after' || part === 'beforeEach' || part === 'afterEach' || part === 'always');
}
