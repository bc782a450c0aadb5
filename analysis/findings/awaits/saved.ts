import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module, PropertyWrite } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import { declaredType, isPromiseType } from '../../program/values/declared-type.ts';
import { answersWith } from './responses.ts';

/** What records, and what keeps them, are asked to write down what a record holds. */
const SAVES: ReadonlySet<string> = new Set(['save', 'saveAndFlush', 'insert', 'insertOne', 'create', 'upsert', 'persist']);

/**
 * `user.password = hash(text, 10); await user.save();`: the promise becomes a part of something that the same function then saves or sends as a
 * whole, completing "the promise …". Whoever reads the property there, or declares it as a promise, knows what it holds.
 */
export function partOfSaved(graph: CallGraph, module: Module, use: Use): string | undefined {
  const write = use.how === 'property' ? module.writes[use.write] : undefined;
  if (write?.name === undefined || write.operator !== '=' || write.object.kind !== 'binding' || isReadAgain(module, write) || isPromiseByType(graph, module, write)) return undefined;
  const taker = module.calls.find((call) => call.fn === write.fn && call.start >= write.end && !call.isNew && takesWhole(graph, module, call, write.object));
  return taker === undefined ? undefined : `\`${taker.calleeText}\` takes what holds it, and finds a promise there`;
}

function takesWhole(graph: CallGraph, module: Module, call: CallSite, whole: Origin): boolean {
  const { callee, args } = call;
  if (callee.kind !== 'member') return false;
  if (SAVES.has(callee.name) && isSame(callee.object, whole)) return graph.targets(module.file, call).length === 0;
  const [first] = args;
  if (first === undefined || first.spread || !isSame(first.origin, whole)) return false;
  if (callee.object.kind === 'global' && callee.object.name === 'JSON') return callee.name === 'stringify';
  return answersWith(module, call)?.endsWith('`{}`') === true || (SAVES.has(callee.name) && graph.targets(module.file, call).length === 0);
}

const isSame = (a: Origin, b: Origin): boolean => a.kind === 'binding' && b.kind === 'binding' && a.binding === b.binding;

const isReadAgain = ({ members }: Module, { name, object, fn, end }: PropertyWrite): boolean => members.some((each) => each.name === name && each.access === 'read' && each.fn === fn && each.start >= end && isSame(each.object, object));

/** Records whose parts are loaded when somebody asks for them hold promises. */
function isPromiseByType({ program }: CallGraph, { file }: Module, { object, name = '' }: PropertyWrite): boolean {
  const declared = declaredType(program, file, { kind: 'member', object, name });
  return declared !== undefined && isPromiseType(program, declared.file, declared.type);
}
