import { ITERATIONS } from '../../../catalog/callbacks/language.ts';
import { TAKERS } from '../../../catalog/callbacks/takers.ts';
import { isTestFile } from '../../findings/file-role.ts';
import { handlingOf, modelOf } from '../../findings/handling.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import { collectionOf } from '../iteration/collection.ts';

type Argument = Extract<Use, { how: 'argument' }>;

/** Is an object handed to code that calls none of its methods and keeps nothing: `console.log(store)`, `names.forEach(store.add, store)`? */
export function isLookedAt(graph: CallGraph, file: string, use: Argument): boolean {
  const module = graph.program.modules.get(file);
  const call = module?.calls[use.call];
  if (module === undefined || call === undefined || call.isNew || graph.targets(file, call).length > 0) return false;
  if (isThisOfCallback(call, use.index)) return modelOf(handlingOf(graph, module, { ...use, index: 0 }))?.when === 'before-return';
  if (isTestFile(file) && isOneOf(TAKERS.assertions, call.calleeText)) return true;
  const [value, ...others] = graph.callees(file, call).values;
  return value?.kind === 'global' && others.length === 0 && isOneOf(TAKERS.globals, value.path.join('.'));
}

/** What the callback has as its `this`, and nobody keeps. */
const isThisOfCallback = ({ callee }: CallSite, index: number): boolean => index === 1 && callee.kind === 'member' && TAKES_THIS.has(callee.name);

const TAKES_THIS: ReadonlySet<string> = new Set(ITERATIONS.filter((name) => !name.startsWith('reduce')));

const COLLECTING: ReadonlySet<string> = new Set(TAKERS.collections);

/** `stores.push(store)`, where `stores` is certainly a list, a Map or a Set: other things have methods of these names that do more. */
export function isCollected(graph: CallGraph, file: string, use: Argument): boolean {
  const module = graph.program.modules.get(file);
  const call = module?.calls[use.call];
  if (module === undefined || call?.callee.kind !== 'member' || call.isNew || !COLLECTING.has(call.callee.name)) return false;
  return collectionOf(graph, module, call.callee.object, { module, fn: call.fn, at: call.start }) !== undefined;
}

const isOneOf = (patterns: readonly string[], text: string): boolean => patterns.some((pattern) => (pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern));
