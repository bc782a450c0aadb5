import type { Fn } from '../../program/function.ts';
import { jsdocType } from '../../program/jsdoc.ts';
import type { Module } from '../../program/module.ts';
import { isPromiseType } from '../../program/values/declared-type.ts';
import { OTHER, oneOf, promise, UNKNOWN, type Promised, type Promises } from './promised.ts';
import { bodyOf, leavesAlways } from './statement-tree.ts';

/** What a function of the program gives: by its form, by what it declares, and else by what it returns on each way out. */
export function functionResult(promises: Promises, file: string, id: number): Promised {
  const { program } = promises.graph;
  const module = program.modules.get(file);
  const fn = module?.functions[id];
  if (module === undefined || fn === undefined) return UNKNOWN;
  if (fn.isGenerator) return OTHER;
  if (fn.isAsync) return promise({ fresh: true });
  const type = module.types.returns.find((each) => each.fn === id)?.type;
  if (type !== undefined && isPromiseType(program, file, type)) return promise();
  if (type?.kind === 'keyword' && !OPEN.has(type.name)) return OTHER;
  return type === undefined && saysPromise(module, fn) ? promise() : returned(promises, module, fn);
}

/** Keywords that a promise fits. */
const OPEN: ReadonlySet<string> = new Set(['any', 'unknown', 'object', 'never', 'this']);

/** `@returns {Promise<…>}` of plain JavaScript. */
const saysPromise = (module: Module, fn: Fn): boolean => /^Promise(?:<[^|]*>)?$/.test(jsdocType(module, fn) ?? '');

function returned(promises: Promises, module: Module, fn: Fn): Promised {
  if (fn.returns.length === 0) return OTHER;
  if (!fn.expressionBody && !endsInReturn(module, fn)) return UNKNOWN;
  return oneOf(fn.returns.map(({ origin }) => (origin === undefined ? OTHER : promises.ofOrigin(module.file, origin))));
}

/** Nothing falls off the end of the body. */
function endsInReturn(module: Module, fn: Fn): boolean {
  const last = bodyOf(module, fn.id).at(-1);
  return last !== undefined && leavesAlways(module, last);
}
