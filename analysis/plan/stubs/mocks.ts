import type { Entry } from '../../../catalog/entry.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePerPair } from '../../program/once-per.ts';
import type { Range } from '../../program/structure.ts';
import { exposedFunctions } from '../references/public.ts';
import type { Obstacle } from '../site.ts';
import { followsStub } from './follows.ts';
import { forwardingOf, type Forwarded, type Runs } from './forwarding.ts';
import { createInPlace } from './in-place.ts';
import { memberStubs } from './member-stubs.ts';
import { loadedApart, moduleStubs } from './module-stubs.ts';
import { createReach } from './reach.ts';
import type { Stub } from './stub.ts';
import { isDoubledBeside, leavesFunction, twinDouble, type TwinDouble } from './twin-doubles.ts';
import { variableStubs } from './variable-stubs.ts';
import { replacesApi, replacesFunction } from './what-is-replaced.ts';

/** What the program's tests replace. */
export interface Mocks {
  /** A test relies on this function being called as it is now: it may not return a promise instead. */
  obstacle(module: Module, fn: Fn): Obstacle | undefined;
  /** A test calls it in a way that is not seen: it takes it out of its module, or loads the module in a way that is not followed. */
  unseenCaller(module: Module, fn: Fn): Obstacle | undefined;
  /** What tests put in its place, so that a copy of it gets doubles, too; undefined where code that calls a copy would escape one of theirs. */
  twinDoubles(module: Module, fn: Fn): readonly TwinDouble[] | undefined;
  /** Have tests that replace it doubles for the copy of this name as well? */
  isDoubledBeside(module: Module, fn: Fn, twin: string): boolean;
  /** A test replaces this API, so that code calling another one would escape it. */
  apiObstacle(module: Module, call: CallSite, entry: Entry): Obstacle | undefined;
  /** A test replaces it, and its double can stand for the asynchronous form as well. */
  forwarded(module: Module, call: CallSite, entry: Entry): Forwarded | undefined;
  /** May code of `file` run in one process with code of a test? */
  runTogether(test: string, file: string): boolean;
}

/** Reads a program for stubs. One counts where its test loads the code; which function or API it replaces is told by the object it is put on. */
export function readMocks(graph: CallGraph): Mocks {
  const modules = [...graph.program.modules.values()];
  const stubs = modules.flatMap((module) => [...memberStubs(graph, module), ...moduleStubs(graph, module), ...variableStubs(graph, module)]);
  const apart = modules.flatMap((module) => loadedApart(graph, module));
  const reach = createReach(graph.program, apart, stubs);
  const unfollowed = apart.filter(({ isFollowed }) => !isFollowed);
  const exposed = exposedFunctions(graph, new Set(unfollowed.map(({ loads }) => loads)));
  // Drafts of the plan ask about the same functions again and again.
  const stubsOf = oncePerPair((module: Module, fn: Fn): Stub[] => stubs.filter((stub) => replacesFunction(graph, stub, module, fn) && reach.together(stub.file, module.file, stub.inImports)));
  const replacing = (module: Module, fn: Fn): Stub[] => stubsOf(module, fn).filter((stub) => !leavesFunction(graph, stub, module, fn));
  const inPlace = createInPlace(graph, reach, apart, stubs);
  const runs: Runs = (stub, file, fn) => reach.together(stub.file, file, stub.inImports) && inPlace.mayRun(stub, file, fn);
  const stubsOfApi = (module: Module, call: CallSite, entry: Entry): Stub[] => stubs.filter((each) => replacesApi(graph, each, module, call, entry) && runs(each, module.file, call.fn));
  const obstacleOf = (module: Module, fn: Fn, counts: (stub: Stub) => boolean): Obstacle | undefined => {
    const stub = stubsOf(module, fn).find((each) => counts(each) && !followsStub(graph.program, each));
    if (stub !== undefined) return replaced(stub, `'${fn.name ?? 'the function'}'`);
    const key = fnKey(module.file, fn.id);
    const loader = exposed.has(key) ? unfollowed.find(({ loads }) => exposedFunctions(graph, new Set([loads])).has(key)) : undefined;
    return loader === undefined ? undefined : notFollowed(loader, fn);
  };
  return {
    runTogether: (test, file) => reach.together(test, file),
    obstacle: (module, fn) => obstacleOf(module, fn, () => true),
    unseenCaller: (module, fn) => obstacleOf(module, fn, ({ isRead }) => isRead === true),
    twinDoubles(module, fn) {
      const doubles = replacing(module, fn).map((stub) => twinDouble(graph, stub, module, fn));
      return doubles.includes(undefined) ? undefined : doubles.filter((each) => each !== undefined);
    },
    isDoubledBeside: (module, fn, twin) => replacing(module, fn).every((stub) => isDoubledBeside(graph, stubs, stub, twin)),
    forwarded(module, call, entry) {
      const found = stubsOfApi(module, call, entry);
      return found.length === 0 ? undefined : forwardingOf(graph, runs, stubs, found, module, call, entry);
    },
    apiObstacle(module, call, entry) {
      const found = stubsOfApi(module, call, entry);
      const stub = found.length === 0 || forwardingOf(graph, runs, stubs, found, module, call, entry) !== undefined ? undefined : found[0];
      return stub === undefined ? undefined : replaced(stub, `'${entry.module.replace(/^node:/, '')}.${entry.path}'`);
    },
  };
}

function replaced(stub: Stub, what: string): Obstacle {
  const message =
    stub.isRead === true ? `'${stub.file}' takes ${what} out of its module, and uses it as it is now`
    : `'${stub.file}' replaces ${what}, so code that no longer calls it would behave differently under that test`;
  return { code: 'mocked-api', message, hint: 'change the test to replace the asynchronous form as well', file: stub.file, at: rangeOf(stub) };
}

function notFollowed(at: Range & { readonly file: string }, fn: Fn): Obstacle {
  return {
    code: 'unknown-caller',
    message: `'${at.file}' loads '${fn.name ?? 'the function'}' with its module in a way that is not followed, and may call it`,
    hint: 'load the module with import or require there, or change that test by hand',
    file: at.file,
    at: rangeOf(at),
  };
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });
