import { handlingOf, runsInPlace } from '../../findings/handling.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { classKey, type ClassKey, type ClassRef } from '../../program/values/hierarchy.ts';
import { superclassesOf } from '../../program/values/members-of.ts';
import { loweringOf } from '../iteration/lowering.ts';

/**
 * Where an object that is being made gets out of its constructor: `this` handed on, kept, or used by a function that runs later.
 * Methods of its own that are called are looked through. Whoever has it could see it half made. Undefined = nobody has it by `until`.
 */
export function leakOf(graph: CallGraph, module: Module, fn: Fn, until: number, seen = new Set<FnKey>()): Range & { readonly file: string } | undefined {
  const key = fnKey(module.file, fn.id);
  if (seen.has(key)) return undefined;
  seen.add(key);
  // What it does after its first await, it does when the constructor has gone on.
  if (fn.isAsync || fn.isGenerator) return { file: module.file, start: fn.start, end: fn.body.start };
  const here = ownThis(graph, module, fn);
  if ('start' in here) return { file: module.file, ...here };
  const bare = bareThis(module, fn, here.later, until);
  if (bare !== undefined) return { file: module.file, ...bare };
  for (const member of module.members) {
    if (member.object.kind !== 'this' || member.start >= until || !here.inline.has(member.fn)) continue;
    const leak = leakOfMember(graph, module, fn, member, seen);
    if (leak !== undefined) return leak;
  }
  return undefined;
}

/** The functions in which `this` is the same object: arrow functions that run where they stand; and the others, whose text is left out. */
function ownThis(graph: CallGraph, module: Module, fn: Fn): { readonly inline: ReadonlySet<number>; readonly later: readonly Fn[] } | Range {
  const inline = new Set([fn.id]);
  const later: Fn[] = [];
  for (const each of module.functions) {
    if (each.parent === undefined || !inline.has(each.parent) || each.start < fn.body.start || each.end > fn.body.end) continue;
    if (each.kind !== 'arrow') later.push(each);
    else if (!usesThis(module, each) || isOwnProperty(module, each)) later.push(each);
    else if (loweringOf(graph, module, each.id) !== undefined || runsInPlace(handlingOf(graph, module, each.use))) inline.add(each.id);
    else return { start: each.start, end: each.end };
  }
  return { inline, later };
}

const usesThis = (module: Module, { start, end }: Range): boolean => /\b(?:this|super)\b/.test(module.text.slice(start, end));

/** `this.handler = () => …`: who has the object has the function, and nobody else. */
function isOwnProperty({ writes }: Module, { use }: Fn): boolean {
  return use.how === 'property' && use.also === undefined && writes.find(({ id }) => id === use.write)?.object.kind === 'this';
}

/** `this` that is not followed by a plain name; what looks so in a string counts, too. */
export const BARE_THIS = /\bthis\b(?!\s*\??\.\s*#?[\w$])/;

function bareThis(module: Module, fn: Fn, later: readonly Range[], until: number): Range | undefined {
  const { start } = fn.body;
  const hidden = [...later, ...module.comments].filter((each) => each.start >= start && each.end <= fn.body.end);
  let text = module.text.slice(start, Math.min(until, fn.body.end));
  for (const each of hidden) text = blanked(text, each.start - start, each.end - start);
  const found = BARE_THIS.exec(text);
  return found === null ? undefined : { start: start + found.index, end: start + found.index + 'this'.length };
}

const blanked = (text: string, from: number, to: number): string => (from >= text.length ? text : text.slice(0, from) + ' '.repeat(Math.min(to, text.length) - from) + text.slice(to));

/** `this.load()` runs that method; reading or setting a field runs nothing but an accessor of the name. */
function leakOfMember(graph: CallGraph, module: Module, fn: Fn, { use, name, start, end, object }: Module['members'][number], seen: Set<FnKey>): Range & { readonly file: string } | undefined {
  const here = { file: module.file, start, end };
  if (name === undefined) return here;
  if (use.how === 'callee') {
    const call = module.calls[use.call];
    const targets = call === undefined ? [] : graph.targets(module.file, call);
    const { values, certain } = call === undefined ? { values: [], certain: false } : graph.callees(module.file, call);
    if (!certain || targets.length === 0 || targets.length !== values.length) return here;
    return targets.map((target) => leakFrom(graph, target, seen)).find((leak) => leak !== undefined);
  }
  const { values } = graph.follower.follow(module.file, { kind: 'member', object, name });
  const method = values.some((value) => value.kind === 'function' && graph.functionOf(fnKey(value.file, value.fn))?.fn.kind === 'method');
  return method ? here : accessorsNamed(graph, module, fn, name).map((accessor) => leakFrom(graph, accessor, seen)).find((leak) => leak !== undefined);
}

function leakFrom(graph: CallGraph, { file, fn }: { readonly file: string; readonly fn: Fn }, seen: Set<FnKey>): Range & { readonly file: string } | undefined {
  const module = graph.program.modules.get(file);
  return module === undefined ? undefined : leakOf(graph, module, fn, fn.end, seen);
}

/** An object made by the constructor of a class is of that class or of one that extends it; what else `this` is, is not asked: all accessors of the name are looked through. */
function accessorsNamed(graph: CallGraph, module: Module, { class: own }: Fn, name: string): { readonly file: string; readonly fn: Fn }[] {
  const family = own === undefined ? undefined : familyOf(graph, { file: module.file, class: own });
  return [...graph.program.modules.values()].flatMap(({ file, functions }) => functions.flatMap((fn) => {
    const isAccessor = fn.name === name && (fn.kind === 'getter' || fn.kind === 'setter') && fn.class !== undefined;
    return isAccessor && (family === undefined || family.has(classKey(file, fn.class))) ? [{ file, fn }] : [];
  }));
}

/** The classes whose members an object made by the constructor of a class may have; undefined where one of them is not told. */
function familyOf({ follower }: CallGraph, own: ClassRef): ReadonlySet<ClassKey> | undefined {
  const above = new Set<ClassKey>();
  for (let at: ClassRef | undefined = own; at !== undefined && !above.has(keyOf(at)); ) {
    above.add(keyOf(at));
    const parents = superclassesOf(follower, at);
    const [value, ...others] = parents?.values ?? [];
    if (parents !== undefined && (!parents.certain || value === undefined || others.length > 0)) return undefined;
    at = value?.kind === 'class' ? value : undefined;
  }
  return new Set([...above, ...follower.hierarchy().descendants(own).map(keyOf)]);
}

const keyOf = ({ file, class: id }: ClassRef): ClassKey => classKey(file, id);
