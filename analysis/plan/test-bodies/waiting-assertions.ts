import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';

/** Words of an assertion that wait for the promise it is given: of Jest, Vitest and chai-as-promised. */
const WAITING = /^(?:rejects|resolves|eventually|rejected|rejectedWith|fulfilled)$/;

/** Assertions that take a promise and give one: of node:assert, tap and AVA. */
const TAKES_PROMISE: ReadonlySet<string> = new Set(['rejects', 'doesNotReject', 'throwsAsync', 'notThrowsAsync']);

/**
 * The assertion of a test that a promise is given to, in which the library waits for it: the call whose promise is done then.
 * `expectAsync(load()).toBeRejected()`, `expect(load()).rejects.toThrow()`, `assert.rejects(load())`.
 * Undefined where code of the program runs in between, for what is expected: it may look at what has been done by then.
 */
export function assertionOn(graph: CallGraph, module: Module, { use, end }: CallSite): CallSite | undefined {
  const taker = use.how === 'argument' && use.index === 0 && isTestFile(module.file) ? module.calls[use.call] : undefined;
  const assertion = taker === undefined || isOurs(graph, module, taker) ? undefined : assertionBy(module, taker);
  if (assertion === undefined) return undefined;
  return module.calls.some((each) => each.start >= end && each.end < assertion.end && isOurs(graph, module, each)) ? undefined : assertion;
}

function assertionBy(module: Module, taker: CallSite): CallSite | undefined {
  if (taker.callee.kind === 'member' && TAKES_PROMISE.has(taker.callee.name)) return taker;
  const name = lastName(taker);
  if (name !== 'expect' && name !== 'expectAsync') return undefined;
  return module.calls.find((call) => call.fn === taker.fn && startsAt(call.callee, taker, name === 'expectAsync'));
}

const isOurs = (graph: CallGraph, { file }: Module, call: CallSite): boolean => graph.targets(file, call).length > 0;

const lastName = ({ calleeText }: CallSite): string | undefined => /(?:^|\.)(\w+)$/.exec(calleeText)?.[1];

/** Does a chain of members begin with what the call gives, and, where that alone does not wait, with a word that does? */
function startsAt(callee: Origin, { id }: CallSite, waits: boolean): boolean {
  let found = waits;
  for (let at = callee; at.kind === 'member'; at = at.object) {
    found ||= WAITING.test(at.name);
    if (at.object.kind === 'result') return found && at.object.call === id;
  }
  return false;
}
