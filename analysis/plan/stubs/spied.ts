import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Use } from '../../program/structure.ts';

const MATCHER = /^(?:\s*\.\s*not)?\s*\.\s*toHaveBeen\w*Called\w*\s*\(/;
const ASSERTION = /^sinon\.assert\.(?:notCalled|called\w*|alwaysCalled\w*|neverCalled\w*|callCount|callOrder)$/;

/** A test asks how often, or with what, the double was called that stands for a function: nobody calls it by that. */
export function isAskedForCalls(graph: CallGraph, file: string, use: Use): boolean {
  const module = graph.program.modules.get(file);
  const call = use.how === 'argument' && isTestFile(file) ? module?.calls[use.call] : undefined;
  if (module === undefined || call === undefined || graph.targets(file, call).length > 0) return false;
  return ASSERTION.test(call.calleeText) || (call.calleeText === 'expect' && MATCHER.test(module.text.slice(call.end)));
}
