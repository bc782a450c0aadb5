import { LISTENING } from '../../../catalog/callbacks/events.ts';
import type { CallSite, Module } from '../../program/module.ts';

const LISTENS: ReadonlySet<string> = new Set(LISTENING);

/**
 * The last event of an emitter may be answered later if nobody else waits for it: no second listener of the event, and the
 * emitter goes nowhere where one could be added or the event be awaited.
 */
export function isLastOfItsEmitter(module: Module, listening: CallSite): boolean {
  if (listening.callee.kind !== 'member') return false;
  const { object } = listening.callee;
  if (object.kind !== 'binding') return object.kind === 'result' && listening.use.how === 'dropped' && module.calls[object.call]?.use.how === 'member';
  const uses = module.references.filter((each) => each.binding === object.binding && each.access === 'read');
  const isReassigned = module.bindings[object.binding]?.reassigned !== false;
  if (isReassigned || !uses.every((each) => each.use.how === 'member' && each.use.name !== undefined)) return false;
  return module.calls.filter((call) => isListening(call, object.binding) && sameEvent(call, listening)).length === 1;
}

function isListening({ callee }: CallSite, binding: number): boolean {
  return callee.kind === 'member' && LISTENS.has(callee.name) && callee.object.kind === 'binding' && callee.object.binding === binding;
}

function sameEvent(a: CallSite, b: CallSite): boolean {
  const [first, second] = [a.args[0]?.origin, b.args[0]?.origin];
  return first?.kind !== 'literal' || second?.kind !== 'literal' || first.value === second.value;
}
