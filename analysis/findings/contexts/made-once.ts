import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { isLeft } from '../../program/order.ts';
import type { Range } from '../../program/structure.ts';
import { isKeptByLibrary } from '../blocking/wrapped.ts';

const PLACE = String.raw`((?:this|[A-Za-z_$][\w$]*)(?:\.#?[\w$]+)*(?:\[[^\[\]]+\])?)`;
/** What a `Map` is asked about a key. */
const BY_KEY = String.raw`(?:\.(has|get)\((?:[^()]|\([^()]*\))*\))?`;
const EMPTY = [String.raw`!\s*${PLACE}${BY_KEY}`, String.raw`${PLACE}${BY_KEY}\s*={2,3}\s*(?:undefined|null|void 0)`, String.raw`typeof\s+${PLACE}\s*={2,3}\s*['"]undefined['"]`].map((test) => new RegExp(`^${test}$`));
const FULL = [`${PLACE}${BY_KEY}`, String.raw`${PLACE}${BY_KEY}\s*!={1,2}\s*(?:undefined|null|void 0)`].map((test) => new RegExp(`^${test}$`));

/** Where something is kept: a variable, a property, an element of an object, or a `Map`. */
interface Place {
  readonly name: string;
  readonly inMap: boolean;
  /** The variable that it was taken into. */
  readonly local?: string;
}

/**
 * Does a call run only while a place that outlives its function is empty, which is filled then? Such work is done once, whoever
 * asks for it: `if (!settings) settings = read()`, `settings ??= read()`, `if (settings) return settings; settings = read()`. With
 * `cache[key]`, `cache.get(key)`, and by what `memoize(read)` gives, it is done once for each key. Whoever asks to have it done anew, by a parameter that is `false` by default, is not told apart.
 */
export function isMadeOnce(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.fn === 0) return false;
  return isInEmptyBranch(graph, module, call) || isAfterReturn(graph, module, call) || isFallback(module, call) || isKeptByLibrary(graph, module, call);
}

function isInEmptyBranch(graph: CallGraph, module: Module, call: CallSite): boolean {
  return (branchesIn(module).get(call.fn) ?? []).some((region) => {
    if (!isInside(region, call)) return false;
    return isTested(module, region, '&&', EMPTY, (place) => isLasting(module, call.fn, place.name) && isFilledBy(graph, module, region, place, call));
  });
}

function isAfterReturn(graph: CallGraph, module: Module, call: CallSite): boolean {
  return (branchesIn(module).get(call.fn) ?? []).some((region) => {
    if (region.end > call.start || !isLeft(module, region)) return false;
    return isTested(module, region, '||', FULL, (place) => isLasting(module, call.fn, place.name) && isReturned(module, region, place) && (fills(module, place, call).some((fill) => fill.fn === call.fn && fill.start >= region.end) || isFilledWithResult(graph, module, place, call)));
  });
}

/** `if (this.settings) return this.settings; …`, where another function of the file keeps what this one gives: `this.settings = this.read()`. */
function isFilledWithResult(graph: CallGraph, module: Module, { name, inMap }: Place, { fn }: CallSite): boolean {
  if (inMap || name.endsWith(']')) return false;
  const kept = writesOf(module).filter((write) => write.name === name && write.fn !== fn);
  return kept.some(({ end, until }) => module.calls.some((call) => call.start >= end && call.end === until && graph.targets(module.file, call).some((target) => target.file === module.file && target.fn.id === fn)));
}

/** `x ??= read()`, `x || (x = read())`. */
function isFallback(module: Module, call: CallSite): boolean {
  return (writesIn(module).get(call.fn) ?? []).some(({ name, fn, start, end, until }) => {
    if (call.start < end || call.end > until || !isLasting(module, fn, name)) return false;
    return /^\s*(?:\?\?|\|\|)=/.test(module.text.slice(end, call.start)) || module.fallbacks.some((left) => module.text.slice(left.start, left.end) === name && /^\s*(?:\?\?|\|\|)\s*\(?\s*$/.test(module.text.slice(left.end, start)));
  });
}

/**
 * Is the test of the `if` around a region one of such places? Of what `one` joins (`&&` where the region is what runs while it is empty)
 * a single part is enough, of what the other operator joins each has to be.
 */
function isTested(module: Module, region: Range, one: '&&' | '||', tests: readonly RegExp[], isKept: (place: Place) => boolean): boolean {
  const test = testAround(module, region);
  if (test === undefined || (test.includes('&&') && test.includes('||'))) return false;
  const parts = test.split(/&&|\|\|/).map((part) => part.trim());
  const isOfPlace = (part: string): boolean => {
    const found = tests.map((each) => each.exec(part)).find((each) => each !== null);
    return found?.[1] !== undefined && [{ name: found[1], inMap: found[2] !== undefined }, ...takenFrom(module, region, found[1])].some(isKept);
  };
  return test.includes(one) ? parts.some(isOfPlace) : parts.some(isOfPlace) && parts.every((part) => isOfPlace(part) || isOffByDefault(module, region, part));
}

/** `const known = cache.get(key);` in the function around a region, and before it. */
function takenFrom({ functions, text }: Module, region: Range, name: string): Place[] {
  const around = functionAround(functions, region);
  if (around === undefined || !/^[\w$]+$/.test(name)) return [];
  const taken = new RegExp(String.raw`\b(?:const|let|var)\s+${name.replaceAll('$', String.raw`\$`)}\s*(?::[^=;\n]+)?=\s*${PLACE}${BY_KEY}\s*(?:;|\n)`).exec(text.slice(around.start, region.start));
  return taken?.[1] === undefined ? [] : [{ name: taken[1], inMap: taken[2] !== undefined, local: name }];
}

const functionAround = (functions: readonly Fn[], { start, end }: Range): Fn | undefined => functions.filter((fn) => fn.start <= start && end <= fn.end).sort((a, b) => b.start - a.start)[0];

/** Between the beginning of the `if` and its first arm there is its test. */
function testAround({ statements, text }: Module, region: Range): string | undefined {
  const around = statements.filter(({ type, start, end }) => type === 'IfStatement' && start < region.start && region.end <= end);
  const start = Math.max(...around.map((statement) => statement.start));
  return around.length === 0 ? undefined : /^if\s*\(([^]*)\)\s*$/.exec(text.slice(start, region.start))?.[1];
}

/** `force`, or `!force`, of a function that has `force = false` among its parameters; `client !== undefined`, of one that may be left out. */
function isOffByDefault({ functions, text }: Module, region: Range, part: string): boolean {
  const [, name, given] = /^!?\s*([A-Za-z_$][\w$]*)(\s*!==?\s*(?:undefined|void 0))?$/.exec(part) ?? [];
  const found = functionAround(functions, region)?.params.find((param) => param.name === name);
  if (name === undefined || found === undefined) return false;
  if (given !== undefined) return found.default === undefined && new RegExp(String.raw`^${name.replaceAll('$', String.raw`\$`)}\s*\?`).test(text.slice(found.start, found.end));
  return found.default !== undefined && text.slice(found.default.start, found.default.end) === 'false';
}

/** A variable of the module, or of a function that makes objects, or a property: what a function declares itself is made anew each time. */
function isLasting({ bindings, functions }: Module, fn: number, place: string): boolean {
  const [root = '', ...path] = place.split(/[.[]/);
  if (root === 'this') return path.length > 0;
  const named = bindings.filter(({ name }) => name === root);
  if (named.some((each) => each.fn === fn)) return false;
  return named.some((each) => each.fn === 0 || (each.kind !== 'param' && isMaker(functions, each.fn) && isWithin(functions, fn, each.fn)));
}

/** `function Store() { let folder; this.open = () => { … }; }`: called for each object, by its name. */
const isMaker = (functions: readonly Fn[], id: number): boolean => functions[id]?.parent === 0 && !functions[id].isAsync && functions[id].isDeclaration;

function isWithin(functions: readonly Fn[], id: number, outer: number): boolean {
  const parent = functions[id]?.parent;
  return parent !== undefined && (parent === outer || isWithin(functions, parent, outer));
}

const isByKey = ({ name, inMap }: Place): boolean => inMap || name.endsWith(']');

/** Who finds a key there, and returns nothing of what is kept, has not found what was made, but that it must not be made again. */
function isReturned({ text }: Module, region: Range, place: Place): boolean {
  const left = text.slice(region.start, region.end);
  return !isByKey(place) || left.includes(place.inMap ? `${place.name}.get(` : place.name) || (place.local !== undefined && new RegExp(String.raw`\breturn\b[^]*\b${place.local}\b`).test(left));
}

/** In the branch itself, or by a function of the file that it calls. */
function isFilledBy(graph: CallGraph, module: Module, region: Range, place: Place, call: CallSite): boolean {
  const called = module.calls.filter((each) => isInside(region, each)).flatMap((each) => graph.targets(module.file, each).filter(({ file }) => file === module.file).map(({ fn }) => fn.id));
  return fills(module, place, call).some((fill) => isInside(region, fill) || called.includes(fill.fn));
}

interface Write extends Range {
  /** As written. */
  readonly name: string;
  readonly fn: number;
  /** Where the value is there. */
  readonly until: number;
}

/** What a call gives is kept under a key by what stands around it or after it; what is put there before is something else. */
function fills(module: Module, place: Place, call: CallSite): readonly (Range & { readonly fn: number })[] {
  if (place.inMap) return module.calls.filter(({ calleeText, end }) => calleeText === `${place.name}.set` && end > call.end);
  return writesOf(module).filter(({ name, fn, until }) => name === place.name && (!isByKey(place) || fn !== call.fn || until >= call.end));
}

/** Asked for every call on the way of a chain. */
const writesOf = oncePer(({ references, members, text }: Module): readonly Write[] => {
  return [...references, ...members].flatMap(({ access, start, end, fn, writtenAt }) => (access === 'write' || access === 'readwrite' ? [{ name: text.slice(start, end), fn, start, end, until: writtenAt }] : []));
});

const writesIn = oncePer((module: Module) => groupBy(writesOf(module), ({ fn }) => fn));

const branchesIn = oncePer(({ regions }: Module) => groupBy(regions.filter(({ kind }) => kind === 'branch'), ({ fn }) => fn));

const isInside = (outer: Range, { start, end }: Range): boolean => outer.start <= start && end <= outer.end;
