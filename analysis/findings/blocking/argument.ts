import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument } from '../../program/module.ts';
import { certainly, NO_VALUES, type Value, type Values } from '../../program/value.ts';

/** Where arguments are looked up. */
export interface Place {
  readonly graph: CallGraph;
  readonly file: string;
}

/** What an argument can be. */
export function argumentValues({ graph, file }: Place, { origin, spread }: Argument): Values {
  return spread ? NO_VALUES : graph.follower.follow(file, origin);
}

/** What a property of an options object can be; none, certainly, where the object is known and lacks it. */
export function optionValues(place: Place, argument: Argument, option: string): Values {
  return optionOf(place, argumentValues(place, argument), option);
}

/** What comes later in the object wins, and what is spread into it counts where it stands. */
function optionOf({ graph }: Place, { values, certain }: Values, option: string): Values {
  const [value] = values;
  if (!certain || values.length !== 1 || value?.kind !== 'object') return NO_VALUES;
  const properties = graph.program.modules.get(value.file)?.objects[value.object]?.properties ?? [];
  for (const each of [...properties].reverse()) {
    if (each.name === option) return graph.follower.follow(value.file, each.value);
    if (!each.spread && each.name !== undefined) continue;
    const found = each.spread ? optionOf({ graph, file: value.file }, graph.follower.follow(value.file, each.value), option) : NO_VALUES;
    if (!found.certain || found.values.length > 0) return found;
  }
  return certainly();
}

/** The one literal that it certainly is. */
export function literalOf({ values, certain }: Values): string | number | boolean | undefined {
  const [value] = values;
  return certain && values.length === 1 && value?.kind === 'literal' ? value.value : undefined;
}

/** A callback, as far as one can tell: a function, or a name that callbacks have where nothing is known of its value. */
export function mayBeCallback(place: Place, argument: Argument): boolean {
  if (argument.spread) return true;
  const { values } = argumentValues(place, argument);
  if (values.length > 0) return values.some(isFunction);
  return /^(?:\w*(?:cb|callback|done|next)|resolve|reject)$/i.test(argument.text);
}

/** What a call of Node gives is data, but of the few modules that make functions. */
const isFunction = (value: Value): boolean => value.kind === 'function' || (value.kind === 'external' && !(value.path.at(-1) === '()' && value.module.startsWith('node:') && !MAKERS.has(value.module)));

const MAKERS: ReadonlySet<string> = new Set(['node:util', 'node:async_hooks', 'node:module', 'node:vm', 'node:diagnostics_channel', 'node:test']);
