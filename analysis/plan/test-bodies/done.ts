import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';

/**
 * A body that tells its runner by a callback when it is over, and does so as the last thing it does: `(done) => { …; done(); }`.
 * Runners refuse a body that takes the callback and returns a promise; without the callback the promise says the same.
 * Any other use of the callback (in nested functions, on some paths only, with an error) keeps the body as it is.
 */
export function closingDone(module: Module, fn: Fn, index: number): CallSite | undefined {
  const param = fn.params[index];
  if (index > 0 || fn.params.length !== 1 || param?.binding === undefined || param.rest || param.default !== undefined) return undefined;
  if (fn.expressionBody || fn.uses.arguments || fn.returns.length > 0) return undefined;
  const [only, ...others] = module.references.filter((each) => each.binding === param.binding);
  const call = only?.use.how === 'callee' ? module.calls[only.use.call] : undefined;
  return others.length === 0 && call !== undefined && isClosing(module, fn, call) ? call : undefined;
}

/** Its own statement, with nothing after it but comments up to the brace of the body. */
function isClosing(module: Module, fn: Fn, call: CallSite): boolean {
  if (call.fn !== fn.id || call.isNew || call.args.length > 0 || call.use.how !== 'dropped') return false;
  const statement = module.statements[call.place.statement];
  if (statement?.type !== 'ExpressionStatement' || statement.start !== call.start || module.text.slice(call.end, statement.end).trim().length > 1) return false;
  const rest = [...module.comments].filter((each) => each.start >= statement.end && each.end < fn.body.end).reduceRight((text, comment) => text.slice(0, comment.start - statement.end) + text.slice(comment.end - statement.end), module.text.slice(statement.end, fn.body.end - 1));
  return rest.trim() === '';
}

/** The body without its callback: parameter and call go, with the empty lines above it. */
export function withoutDone(module: Module, fn: Fn, call: CallSite): Edit[] {
  const param = fn.params[0] ?? fn;
  const statement = module.statements[call.place.statement] ?? call;
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const before = module.text.slice(0, statement.start).trimEnd().length;
  const parameter = fn.paramList === undefined ? [edit(param.start, param.end, '()')] : [edit(fn.paramList.start, fn.paramList.end, '()')];
  return [...parameter, edit(before, statement.end, '')];
}
