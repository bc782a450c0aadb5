import { objectsWith } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { valueKey, type Value } from '../../program/value.ts';
import { containerObstacle, isHandedOn, type Asking } from '../references/escape.ts';

/** A function that is written as a property of an object literal, under a plain name of its own. */
export interface LiteralMember {
  readonly object: number;
  readonly property: Range;
  readonly key: Range;
}

const KINDS: ReadonlySet<Fn['kind']> = new Set(['method', 'function', 'arrow']);

/** Undefined in TypeScript, where the type of the object may not know a second property. */
export function literalMember(module: Module, fn: Fn): LiteralMember | undefined {
  if (fn.class !== undefined || fn.name === undefined || isTypeScript(module) || !KINDS.has(fn.kind)) return undefined;
  const [object, ...others] = objectsWith(module, fn.id);
  const properties = object?.properties.filter(({ value }) => value.kind === 'function' && value.fn === fn.id) ?? [];
  const [property, ...more] = properties;
  if (object === undefined || object.declares !== undefined || property === undefined || others.length > 0 || more.length > 0) return undefined;
  const key = keyOf(module, fn, property.range.start);
  return key === undefined || key.name !== property.name ? undefined : { object: object.id, property: property.range, key: { start: key.at, end: key.at + key.name.length } };
}

/** `read() {…}`, `read: () => …`: nothing but the name before it, no quotes, no `read: memoize(() => …)`. */
function keyOf({ text }: Module, { kind, start, end }: Fn, at: number): { readonly name: string; readonly at: number } | undefined {
  const found = kind === 'method' ? /^(?:async\s+)?([\w$]+)\s*\(/.exec(text.slice(at, end)) : /^([\w$]+)\s*:\s*\(?\s*$/.exec(text.slice(at, start));
  const name = found?.[1];
  return found === null || name === undefined ? undefined : { name, at: at + found[0].indexOf(name) };
}

/** Would somebody see that the object has one property more, or put others in the place of all it has? Who asks for properties by their names alone sees none. */
export function showsProperties(graph: CallGraph, asking: Asking, module: Module, object: number): boolean {
  const holders: readonly Value[] = [{ kind: 'object', file: module.file, object }, { kind: 'namespace', file: module.file }];
  const isCounted = (holder: Value): boolean => graph.escapesOf(holder).some(({ file, use }) => use.how === 'argument' && !isHandedOn(graph, file, use));
  return holders.some((holder) => graph.follower.openWrites().to(valueKey(holder)).length > 0 || isCounted(holder) || containerObstacle(asking, holder, '') !== undefined);
}
