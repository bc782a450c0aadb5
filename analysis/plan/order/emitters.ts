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

/**
 * `rl.question(…)` once, on what its own function made: whatever else comes meanwhile goes nowhere in either form. A second question, or
 * the same one again, would miss what comes before it is asked.
 */
export function isOnlyAsked(module: Module, { callee, fn, start, end }: CallSite): boolean {
  if (callee.kind !== 'member' || callee.object.kind !== 'binding') return false;
  const { binding: id } = callee.object;
  const binding = module.bindings[id];
  if (binding?.fn !== fn || binding.reassigned || binding.kind === 'param') return false;
  if (module.regions.some((each) => each.kind === 'loop' && each.start <= start && end <= each.end)) return false;
  const uses = module.references.filter((each) => each.binding === id && each.access === 'read');
  const asked = uses.filter(({ use }) => use.how === 'member' && use.name === callee.name);
  return asked.length === 1 && uses.every(({ use }) => use.how === 'member' && use.name !== undefined && (use.name === callee.name || HARMLESS.has(use.name)));
}

/** Ends it, or changes what a person sees of it. */
const HARMLESS: ReadonlySet<string> = new Set(['close', 'pause', 'resume', 'setPrompt']);

function isListening({ callee }: CallSite, binding: number): boolean {
  return callee.kind === 'member' && LISTENS.has(callee.name) && callee.object.kind === 'binding' && callee.object.binding === binding;
}

function sameEvent(a: CallSite, b: CallSite): boolean {
  const [first, second] = [a.args[0]?.origin, b.args[0]?.origin];
  return first?.kind !== 'literal' || second?.kind !== 'literal' || first.value === second.value;
}
