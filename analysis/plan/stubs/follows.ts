import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { Stub } from './stub.ts';

/** What a test asks a double about what it gave back. */
const ASKS_FOR_RESULTS = /\b(?:toHave(?:Last|Nth)?Returned\w*|lastResult)\b|\breturnValues\b(?!\()|\.(?:results?\b|returnValue\b(?!\()|(?:alwaysR|r)eturned\(|exceptions?\b|(?:alwaysT|t)hrew\()/;

/**
 * Does a stub stay right when the function it stands for becomes async and its callers await it? An await of what the stub
 * gives is that value, so it does in JavaScript, unless the test looks at results of the real function, or takes it out.
 * In TypeScript the stub's value would have to be a promise.
 */
export function followsStub(program: Program, stub: Stub): boolean {
  const { file, replaces, isRead } = stub;
  const module = program.modules.get(file);
  if (module === undefined || isRead === true || (replaces.how === 'variable' && !isSet(module, stub))) return false;
  return /^jsx?$/.test(module.language) && !ASKS_FOR_RESULTS.test(module.text);
}

/** `rewired.__set__('read', double)`, which stays until the test takes it back: `__with__` does that as soon as its callback has returned. */
const isSet = ({ calls }: Module, { start, end, replaces }: Stub): boolean => replaces.how === 'variable' && replaces.name !== undefined && calls.some((call) => call.start === start && call.end === end && call.callee.kind === 'member' && call.callee.name === '__set__');
