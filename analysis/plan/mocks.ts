import { isTestFile } from '../findings/file-role.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Program } from '../program/program.ts';
import type { Obstacle } from './site.ts';

/** What the program's tests replace: names of properties, and whole modules. */
export interface Mocks {
  /** A test replaces or inspects this function of ours by name. */
  obstacle(module: Module, fn: Fn): Obstacle | undefined;
  /** A test replaces this API, so that code calling another one would escape it. */
  apiObstacle(moduleName: string, path: string): Obstacle | undefined;
}

interface Replaced {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const BY_NAME = new Set(['spyOn', 'stub', 'spy', 'mock', 'replace', 'method', 'replaceProperty', 'spyOnProperty']);
const BY_MODULE = new Set(['jest.mock', 'jest.doMock', 'jest.unstable_mockModule', 'vi.mock', 'vi.doMock', 'td.replace', 'mock.module', 'mockery.registerMock']);

/** Reads the tests of a program for stubs: sinon, jest, vitest, node:test, jasmine, proxyquire and assignments to a module's properties. */
export function readMocks(program: Program): Mocks {
  const names = new Map<string, Replaced>();
  const modules = new Map<string, Replaced>();
  for (const module of program.modules.values()) {
    if (!isTestFile(module.file)) continue;
    for (const call of module.calls) noteCall(module, call, names, modules);
    for (const write of module.writes) noteWrite(module, write, names);
  }
  return {
    obstacle(module, fn) {
      const found = names.get(fn.name ?? '');
      return found === undefined ? undefined : replaced(found, `'${fn.name ?? ''}'`, module.file);
    },
    apiObstacle(moduleName, path) {
      const bare = moduleName.replace(/^node:/, '');
      const found = names.get(path.split('.').at(-1) ?? path) ?? modules.get(bare);
      return found === undefined ? undefined : replaced(found, `'${bare}.${path}'`, found.file);
    },
  };
}

function noteCall(module: Module, call: CallSite, names: Map<string, Replaced>, modules: Map<string, Replaced>): void {
  const at = { file: module.file, start: call.start, end: call.end };
  const method = call.callee.kind === 'member' ? call.callee.name : call.callee.kind === 'global' ? call.callee.name : undefined;
  const first = call.args[0]?.origin;
  const second = call.args[1]?.origin;
  if (method !== undefined && BY_NAME.has(method) && second?.kind === 'literal' && typeof second.value === 'string') names.set(second.value, at);
  if (BY_MODULE.has(call.calleeText) && first?.kind === 'literal' && typeof first.value === 'string') modules.set(first.value.replace(/^node:/, ''), at);
  if (/proxyquire|esmock|quibble/.test(call.calleeText)) for (const name of call.args[1]?.text.matchAll(/['"]?([\w@/.-]+)['"]?\s*:/g) ?? []) modules.set((name[1] ?? '').replace(/^node:/, ''), at);
}

/** `fs.readFileSync = () => …` in a test. */
function noteWrite(module: Module, write: Module['writes'][number], names: Map<string, Replaced>): void {
  if (write.name === undefined || !/Sync$|^sync$/.test(write.name)) return;
  names.set(write.name, { file: module.file, start: write.start, end: write.end });
}

function replaced(at: Replaced, what: string, file: string): Obstacle {
  return {
    code: 'mocked-api',
    message: `a test replaces ${what}, so code that no longer calls it would behave differently under that test`,
    hint: 'change the test to replace the asynchronous form as well',
    file: at.file === file ? file : at.file,
    at,
  };
}
