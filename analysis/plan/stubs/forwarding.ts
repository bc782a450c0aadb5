import { entries, lookup } from '../../../catalog/index.ts';
import type { AsyncCall, Entry } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { oncePerPair } from '../../program/once-per.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { forwardExists, forwardStub, withPromises } from '../adapters/forward-stub.ts';
import { recordOf } from '../imports/source.ts';
import type { Stub } from './stub.ts';
import { replacesApi } from './what-is-replaced.ts';

/** An API that tests have doubles of, which can be asked for its asynchronous form. */
export interface Forwarded {
  /** The code has to call it on the object that they put the doubles on. */
  readonly through?: Through;
  readonly doubles: readonly Double[];
}

export interface Through {
  /** The variable of the calling module that holds the object. */
  readonly holder: number;
  /** The asynchronous form, from the object: `promises.readFile`. */
  readonly path: readonly string[];
}

/** May code of a function run while a stub is in place? */
export type Runs = (stub: Stub, file: string, fn: number) => boolean;

/** A double of a synchronous function that is to answer for the asynchronous one, too. */
export interface Double {
  readonly file: string;
  /** On an object that a variable of the test holds, in a module that the test replaces by the call at `mock`, or in the variable that rewire sets by the one at `set`. */
  readonly on: { readonly holder: number } | { readonly mock: CallSite } | { readonly set: CallSite };
  /** The synchronous function. */
  readonly name: string;
  /** The asynchronous one, from the module that has both. */
  readonly path: readonly string[];
  /** What the double gives is what the asynchronous form gives, or whether that succeeds. */
  readonly gives: 'result' | 'success';
}

/**
 * The doubles of a call's API where all of them can follow. Undefined where one cannot, or where the asynchronous form is called by
 * others, who would then get the double too.
 * - On an object: test and code both hold it as a whole, so that a call of `fs.promises.readFile` can be answered by what `fs.readFileSync` is meanwhile.
 * - In a variable that holds the object, and that rewire sets to another one: that is given the asynchronous forms.
 * - In a replaced module: `fs/promises` is replaced as `fs` is, by what calls that.
 */
export function forwardingOf(graph: CallGraph, runs: Runs, all: readonly Stub[], stubs: readonly Stub[], module: Module, call: CallSite, entry: Entry): Forwarded | undefined {
  const target = targetOf(entry);
  const path = target === undefined ? undefined : pathFrom(entry, target.call);
  if (target === undefined || path === undefined) return undefined;
  const holder = call.callee.kind === 'member' ? holderIn(graph, module, call.callee.object, entry) : undefined;
  const isInModules = stubs.every(({ replaces }) => replaces.how === 'module') && !/\.promises\b/.test(module.text);
  if (!isInModules && holder === undefined) return undefined;
  // The tests of all files may run in one process: who asks for one double asks for all.
  if (!isInModules && all.some((stub) => stub.replaces.how === 'member' && replacesApi(graph, stub, module, call, entry) && isCalledOtherwise(graph, runs, stub, entry))) return undefined;
  const doubles: Double[] = [];
  for (const stub of stubs) {
    const test = graph.program.modules.get(stub.file);
    if (test === undefined) return undefined;
    if (isForwarded(test, entry.path) || hasForms(test, setting(test, stub))) continue;
    const on = isInModules ? mockedModule(test, stub, all, path) : (heldObject(graph, test, stub, entry) ?? (isHolderHandedOn(graph, module, holder) ? undefined : setVariable(test, stub, entry, path)));
    if (on === undefined || isCalledOtherwise(graph, runs, stub, entry)) return undefined;
    doubles.push({ file: stub.file, on, name: entry.path, path, gives: target.gives });
  }
  return isInModules || holder === undefined ? { doubles } : { through: { holder, path }, doubles };
}

function heldObject(graph: CallGraph, test: Module, { replaces }: Stub, entry: Entry): { holder: number } | undefined {
  if (replaces.how !== 'member' || (replaces.name ?? entry.path) !== entry.path || replaces.holder === undefined) return undefined;
  const holder = holderIn(graph, test, { kind: 'binding', binding: replaces.holder }, entry);
  return holder === undefined ? undefined : { holder };
}

/** `copy(fs, folder)`: whoever gets the double may ask it for functions that it has in neither form. `glob.sync(pattern, { fs })` is a call of an API that counts as replaced itself, stays as it is, and asks for what it did. */
function isHolderHandedOn(graph: CallGraph, module: Module, holder: number | undefined): boolean {
  return module.references.some(({ binding, access, use, start, end }) => {
    if (binding !== holder || access === 'type' || use.how === 'member') return false;
    const [nearest] = module.calls.filter(({ argsRange: args }) => args !== undefined && args.start <= start && end <= args.end).sort((a, b) => b.start - a.start);
    const { values, certain } = nearest === undefined ? { values: [], certain: false } : graph.callees(module.file, nearest);
    return !certain || values.length === 0 || !values.every((value) => value.kind === 'external' && lookup(value.module, value.path.join('.') || 'default').length > 0);
  });
}

/** `rewired.__set__('fs', double)` in JavaScript. */
function setVariable(test: Module, stub: Stub, entry: Entry, path: readonly string[]): { set: CallSite } | undefined {
  const set = setting(test, stub);
  const [name, double] = set?.args ?? [];
  const isNamedAlike = entry.path === `${path.at(-1) ?? ''}Sync` || entry.path === 'existsSync';
  if (set === undefined || name?.origin.kind !== 'literal' || double === undefined || double.spread || path[0] !== 'promises' || path.length !== 2 || !isNamedAlike) return undefined;
  return test.language === 'js' || test.language === 'jsx' ? { set } : undefined;
}

function setting({ calls }: Module, { start, end, replaces }: Stub): CallSite | undefined {
  const set = replaces.how === 'variable' ? calls.find((each) => each.start === start && each.end === end) : undefined;
  return set?.callee.kind === 'member' && set.callee.name === '__set__' ? set : undefined;
}

/** An earlier migration has given it the forms. */
function hasForms({ calls }: Module, set: CallSite | undefined): boolean {
  const double = set?.args[1]?.origin;
  return double?.kind === 'result' && isCallOf(calls[double.call], withPromises);
}

/** `vi.mock('fs', …)` as a statement of the file, which says nothing of `fs/promises`. */
function mockedModule(test: Module, { start, end, replaces, file }: Stub, all: readonly Stub[], path: readonly string[]): { mock: CallSite } | undefined {
  const mock = test.calls.find((each) => each.start === start && each.end === end);
  if (mock === undefined || replaces.how !== 'module' || replaces.importer !== undefined || path[0] !== 'promises' || !/^(?:vi|jest)\.mock$/.test(mock.calleeText)) return undefined;
  const isStatement = test.statements.some((each) => each.fn === 0 && each.parent === undefined && each.type === 'ExpressionStatement' && each.start === start);
  const others = all.some((each) => each.file === file && each.replaces.how === 'module' && each.replaces.module.kind === 'outside' && each.replaces.module.name === 'fs/promises');
  return !isStatement || others || !/^['"]/.test(mock.args[0]?.text ?? '') ? undefined : { mock };
}

/** The asynchronous form with the same arguments, whose result is the same or tells the same. */
function targetOf({ instead }: Entry): { readonly call: AsyncCall; readonly gives: Double['gives'] } | undefined {
  if (instead.form === 'promise' && instead.result === undefined && instead.args === undefined) return { call: instead, gives: 'result' };
  return instead.form === 'adapter' && instead.name === 'exists' && instead.plain?.form === 'promise' ? { call: instead.plain, gives: 'success' } : undefined;
}

function pathFrom({ module }: Entry, target: AsyncCall): readonly string[] | undefined {
  if (target.path === 'default') return undefined;
  if (target.module === module) return target.path.split('.');
  return module === 'node:fs' && target.module === 'node:fs/promises' ? ['promises', ...target.path.split('.')] : undefined;
}

/** A variable of the module that holds the package itself, loaded whole: a namespace is no object that a test could change. */
function holderIn(graph: CallGraph, module: Module, origin: Origin, entry: Entry): number | undefined {
  const binding = origin.kind === 'binding' ? module.bindings[origin.binding] : undefined;
  if (binding?.fn !== 0 || binding.reassigned) return undefined;
  const name = recordOf(module, binding.id)?.names.find((each) => each.binding === binding.id);
  const { values, certain } = graph.follower.follow(module.file, origin);
  const [value] = values;
  const isWhole = certain && values.length === 1 && value?.kind === 'external' && value.module === entry.module && value.path.every((part) => part === 'default');
  return isWhole && !(name?.imported === '*' && recordOf(module, binding.id)?.how === 'import') ? binding.id : undefined;
}

/** An earlier migration has seen to it. */
function isForwarded({ calls }: Module, name: string): boolean {
  return calls.some((call) => (name === 'existsSync' ? isCallOf(call, forwardExists) : isCallOf(call, forwardStub) && call.args.some(({ origin }) => origin.kind === 'literal' && origin.value === name)));
}

/** Of what is written into tests, under the name it got where its own was taken. */
const isCallOf = (call: CallSite | undefined, { name }: Adapter): boolean => new RegExp(String.raw`^${name}\d*$`).test(call?.calleeText ?? '');

/** Somebody who runs beside a double calls the asynchronous form already, or another function that becomes the same one. */
const isCalledOtherwise = (graph: CallGraph, runs: Runs, stub: Stub, entry: Entry): boolean => rivalsOf(graph, entry).some(({ file, fn }) => runs(stub, file, fn));

const rivalsOf = oncePerPair((graph: CallGraph, entry: Entry): readonly { readonly file: string; readonly fn: number }[] => {
  const target = targetOf(entry);
  const path = target === undefined ? undefined : pathFrom(entry, target.call);
  if (path === undefined) return [];
  const last = path.at(-1) ?? '';
  const rivals = new Set(entries.flatMap((other) => (other.module === entry.module && other.path !== entry.path && lastOf(other) === last ? [other.path] : [])));
  const isRival = (module: string, called: readonly string[]): boolean => {
    const own = called.filter((part) => part !== 'default').join('.');
    if (module === entry.module) return own === path.join('.') || rivals.has(own);
    return module === 'node:fs/promises' && path[0] === 'promises' && own === last;
  };
  const words = [last, ...rivals];
  const modules = [...graph.program.modules.values()].filter(({ text }) => words.some((word) => text.includes(word)));
  return modules.flatMap(({ file, calls }) => calls.filter((call) => graph.callees(file, call).values.some((value) => value.kind === 'external' && isRival(value.module, value.path))).map(({ fn }) => ({ file, fn })));
});

const lastOf = (entry: Entry): string | undefined => targetOf(entry)?.call.path.split('.').at(-1);
