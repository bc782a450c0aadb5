import type { CallbackModel } from '../../catalog/callbacks/model.ts';
import type { CallGraph } from '../program/call-graph.ts';
import { boundHere } from '../program/bound-here.ts';
import { objectsWith } from '../program/by-function.ts';
import type { Fn } from '../program/function.ts';
import type { Argument, CallSite, Module } from '../program/module.ts';
import type { Use } from '../program/structure.ts';
import { isExported } from '../program/values/closed-lists.ts';
import { modelNamed, modelsOfName, modelsOfValue } from './model-index.ts';

/**
 * What happens to a function where it is handed on. `program`: a function of the program takes it, what that does is to be
 * looked up there. `unknown`: code outside the program takes it, and no model says what that does.
 */
export type Handling =
  | { readonly by: 'program' | 'unknown'; readonly call: CallSite }
  | { readonly by: 'model'; readonly call: CallSite; readonly model: CallbackModel; readonly certainty: 'certain' | 'likely' };

/** By the use of a function, or of a name of it, in a file; undefined where it is not handed to a call, itself, in a list or in an options object. */
export function handlingOf(graph: CallGraph, module: Module, use: Use): Handling | undefined {
  const given = givenTo(module, use);
  return given === undefined ? undefined : handlingAt(graph, module, given.call, given);
}

/** Where a function stands in what a call is given: `{ options: { handler: [f] } }` is in a list at `options.handler`. */
interface GivenTo extends Place {
  readonly call: number;
}

function givenTo(module: Module, use: Use, path: readonly string[] = []): GivenTo | undefined {
  if (use.how === 'argument') return { call: use.call, index: use.index, ...(path.length === 0 ? {} : { option: path }) };
  if (use.how === 'element') {
    const found = givenTo(module, use.of, path);
    return found === undefined ? undefined : { ...found, listed: true };
  }
  const holder = use.how === 'value' && use.object !== undefined ? module.objects[use.object]?.use : undefined;
  if (use.how !== 'value' || use.name === undefined || holder === undefined || path.length >= DEEPEST) return undefined;
  return givenTo(module, holder, [use.name, ...path]);
}

const DEEPEST = 4;

/** What happens to the member of an object, of this name, where the object is handed to a call. */
export function handlingOfMember(graph: CallGraph, module: Module, { call, index }: Extract<Use, { how: 'argument' }>, name: string): Handling | undefined {
  return handlingAt(graph, module, call, { index, option: [name] });
}

/**
 * `const questions = [{ validate }]; prompts(questions)`: what happens to the member of an item where the whole list is handed to a
 * call; undefined where anything else is done with the list.
 */
export function handlingsOfItem(graph: CallGraph, module: Module, { of }: Extract<Use, { how: 'element' }>, name: string): readonly Handling[] | undefined {
  const lists = of.how === 'argument' ? [of] : usesOfList(module, of);
  const found = lists?.map((use) => (use.how === 'argument' ? handlingAt(graph, module, use.call, { index: use.index, option: [name], listed: true }) : undefined));
  return found?.every((each) => each !== undefined) === true ? found : undefined;
}

function usesOfList(module: Module, list: Use): Use[] | undefined {
  const binding = list.how === 'stored' && list.also === undefined && list.binding !== undefined ? module.bindings[list.binding] : undefined;
  if (binding?.kind !== 'const' || isExported(module, binding.id)) return undefined;
  return module.references.filter((each) => each.binding === binding.id && each.access === 'read').map(({ use }) => use);
}

/** By a function that is written where it is handed on; for a method of an object literal, by what is done with the object. */
export function handlingOfExpression(graph: CallGraph, module: Module, fn: Fn): Handling | undefined {
  return handlingOf(graph, module, useOfFunction(module, fn));
}

const byGraph = new WeakMap<CallGraph, Map<Fn, readonly Handling[]>>();

/** Everything its own file does with a function: as an expression, and by its name. Looked up once in each call graph. */
export function handlingsInFile(graph: CallGraph, module: Module, fn: Fn): readonly Handling[] {
  let inFile = byGraph.get(graph);
  if (inFile === undefined) byGraph.set(graph, (inFile = new Map<Fn, readonly Handling[]>()));
  let handlings = inFile.get(fn);
  if (handlings === undefined) inFile.set(fn, (handlings = findInFile(graph, module, fn)));
  return handlings;
}

function findInFile(graph: CallGraph, module: Module, fn: Fn): Handling[] {
  const named = fn.binding === undefined ? [] : module.references.filter((each) => each.binding === fn.binding).map((each) => each.use);
  return [useOfFunction(module, fn), ...named].flatMap((use) => handlingOf(graph, module, use) ?? []);
}

/** By an object that has it and stands in a variable: `const stream = { write(line) {} }; morgan('short', { stream })`. */
export function handlingsByVariable(graph: CallGraph, module: Module, fn: Fn): readonly Handling[] {
  return objectsWith(module, fn.id).flatMap(({ use, properties }) => {
    const name = properties.find(({ value }) => value.kind === 'function' && value.fn === fn.id)?.name;
    if (use.how !== 'stored' || use.binding === undefined || name === undefined) return [];
    const given = module.references.filter(({ binding, access }) => binding === use.binding && access === 'read').flatMap((each) => givenTo(module, each.use, [name]) ?? []);
    return given.flatMap(({ call, ...place }) => handlingAt(graph, module, call, place) ?? []);
  });
}

/** The model of a handling, however certain; most readers treat a likely one as reason for care, not for a change. */
export function modelOf(handling: Handling | undefined): CallbackModel | undefined {
  return handling?.by === 'model' ? handling.model : undefined;
}

/** Called before the call returns, so that it runs where it stands. */
export const runsInPlace = (handling: Handling | undefined): boolean => modelOf(handling)?.when === 'before-return' && modelOf(handling)?.result === 'used';

/** Its promise is waited for, whoever waits. */
export const isAdopted = (handling: Handling | undefined): boolean => modelOf(handling)?.result === 'adopted';

/** Who calls it waits for it, or calls it from the event loop itself: nobody can see what it has done by the end of the tick. */
export function goesOnUnseen({ when, result, order, context }: CallbackModel): boolean {
  if (result === 'adopted') return true;
  const keepsOrder = order === 'terminal' || order === 'independent' || context === 'timer';
  return when !== 'before-return' && result === 'ignored' && keepsOrder;
}

/** `{ handler() {} }` is a value of its object as `{ handler: () => {} }` is, and `function () { … }.bind(this)` is used as what `bind` gives. */
export function useOfFunction(module: Module, fn: Fn): Use {
  const bound = boundHere(module, fn);
  // With no arguments but `this`: what is passed comes where it did.
  if (bound?.args.length === 1) return bound.use;
  if (fn.kind !== 'method' || fn.class !== undefined || fn.name === undefined) return fn.use;
  const [object] = objectsWith(module, fn.id);
  return object === undefined ? fn.use : { how: 'value', object: object.id, name: fn.name };
}

interface Place {
  readonly index: number;
  /** Names from the outermost object inwards; one of them may hold dots itself, `{ 'users.list'() {} }`. */
  readonly option?: readonly string[];
  readonly listed?: true;
}

function handlingAt(graph: CallGraph, module: Module, id: number, place: Place): Handling | undefined {
  const call = module.calls[id];
  if (call === undefined) return undefined;
  if (graph.targets(module.file, call).length > 0) return { by: 'program', call };
  const { values, certain } = graph.callees(module.file, call);
  const args = argumentsOf(call);
  const at = { ...place, index: place.index - (call.args.length - args.length) };
  const found = values.map((value) => modelsOfValue(value, module.file).find((model) => fits(model, call, args, at)));
  const [first] = found;
  if (first !== undefined && found.every((model) => model === first)) return { by: 'model', call, model: first, certainty: certain ? 'certain' : 'likely' };
  const given = givenModel(graph, module, call, args, at);
  if (given !== undefined) return { by: 'model', call, model: given, certainty: 'certain' };
  const name = methodName(call);
  const byName = name === undefined ? undefined : modelsOfName(name).find((model) => fits(model, call, args, at));
  const likely = found.find((model) => model !== undefined) ?? byName;
  if (likely === undefined) return { by: 'unknown', call };
  const isSure = likely.calls.how === 'name' && likely.calls.sure === true;
  return { by: 'model', call, model: likely, certainty: isSure ? 'certain' : 'likely' };
}

/** `test('all', (t) => t.test('one', f))`: what the function that is given `t` was handed to says what becomes of f. */
function givenModel(graph: CallGraph, module: Module, call: CallSite, args: readonly Argument[], at: Place): CallbackModel | undefined {
  const { callee } = call;
  const binding = callee.kind === 'member' && callee.object.kind === 'binding' ? module.bindings[callee.object.binding] : undefined;
  const taker = binding?.kind === 'param' && !binding.reassigned ? module.functions[binding.fn] : undefined;
  if (callee.kind !== 'member' || binding === undefined || taker === undefined) return undefined;
  const handling = handlingOf(graph, module, useOfFunction(module, taker));
  const model = handling?.by === 'model' && handling.certainty === 'certain' ? handling.model : undefined;
  const given = model?.gives?.find(({ methods, parameter }) => methods.includes(callee.name) && taker.params[parameter]?.binding === binding.id);
  const found = given?.as === undefined ? given && model : modelNamed(given.as);
  return found !== undefined && fits({ ...found, callback: 'option' in found.callback ? { last: true } : found.callback }, call, args, at) ? found : undefined;
}

/** `forEach.call(list, f)` hands f to forEach. */
function argumentsOf(call: CallSite): readonly Argument[] {
  return isBorrowed(call) ? call.args.slice(1) : call.args;
}

const isBorrowed = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'call' && callee.object.kind === 'member';

function methodName(call: CallSite): string | undefined {
  if (call.callee.kind !== 'member') return undefined;
  return isBorrowed(call) && call.callee.object.kind === 'member' ? call.callee.object.name : call.callee.name;
}

function fits({ calls, callback, listed: list }: CallbackModel, call: CallSite, args: readonly Argument[], { index, option, listed }: Place): boolean {
  if ((calls.constructs === true) !== call.isNew || !fitsFirst(calls, args[0])) return false;
  if (calls.plain === true && args.some(({ origin }, at) => at !== index && origin.kind !== 'literal')) return false;
  if (listed === true && list !== true) return false;
  if ('option' in callback) return index === callback.of && option !== undefined && isOption(callback.option, option);
  if (option !== undefined) return false;
  if ('argument' in callback) return index === callback.argument;
  return 'from' in callback ? index >= callback.from : index === args.length - 1;
}

/** `*` stands for any name. */
function isOption(wanted: string, option: readonly string[]): boolean {
  const parts = wanted.split('.');
  return option.length === parts.length && parts.every((part, at) => part === '*' || part === option[at]);
}

function fitsFirst({ events, route }: CallbackModel['calls'], first: Argument | undefined): boolean {
  const origin = first?.origin;
  const text = origin?.kind === 'literal' && origin.type === 'string' ? String(origin.value) : undefined;
  if (events !== undefined) return text !== undefined && events.includes(text);
  if (route === undefined) return true;
  if (text !== undefined) return /^[/*]/.test(text);
  return route === 'optional' || (origin?.kind === 'literal' && origin.type === 'regexp');
}
