import type { Program } from '../../program/program.ts';
import type { Stub } from './stub.ts';

/** What a test asks a double about what it gave back. */
const ASKS_FOR_RESULTS = /\b(?:toHave(?:Last|Nth)?Returned\w*|lastResult)\b|\breturnValues\b(?!\()|\.(?:results?\b|returnValue\b(?!\()|(?:alwaysR|r)eturned\(|exceptions?\b|(?:alwaysT|t)hrew\()/;

/**
 * Does a stub stay right when the function it stands for becomes async and its callers await it? An await of what the stub
 * gives is that value, so it does in JavaScript, unless the test looks at results of the real function, or takes it out.
 * In TypeScript the stub's value would have to be a promise.
 */
export function followsStub(program: Program, { file, replaces, isRead }: Stub): boolean {
  const module = program.modules.get(file);
  if (module === undefined || isRead === true || replaces.how === 'variable') return false;
  return /^jsx?$/.test(module.language) && !ASKS_FOR_RESULTS.test(module.text);
}
