import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { TypeOracle } from '../../program/type-oracle.ts';
import { NO_VALUES, type Value, type Values } from '../../program/value.ts';
import { declaredType } from '../../program/values/declared-type.ts';
import { exportedFrom } from '../../program/values/exported-from.ts';
import { calleeBound } from '../blocking/bound.ts';
import { getterOf } from '../blocking/getters.ts';
import { calledByType } from '../blocking/typed-callee.ts';
import { chainedOn } from './chain.ts';
import { isFilledWithPromises } from './collected.ts';
import { functionResult } from './function-result.ts';
import { calledOfGiven, isAskedOfGiven } from './given.ts';
import { isPromising, outsideResult } from './known-call.ts';
import { mappedFunction } from './mapped.ts';
import { byType, OTHER, oneOf, promise, PROMISES, UNKNOWN, type Promised, type Promises } from './promised.ts';
import { mayBeAbsent, typeIs } from './type-is.ts';

const made = new WeakMap<CallGraph, Promises>();

/** The answers over a program, each found once; with types, for one file at a time. */
export function promisesOf(graph: CallGraph, types: TypeOracle): Promises {
  const known = made.get(graph);
  if (known?.types === types) return known;
  const promises = createPromises(graph, types);
  made.set(graph, promises);
  return promises;
}

function createPromises(graph: CallGraph, types: TypeOracle): Promises {
  const once = remembering();
  const promises: Promises = {
    graph,
    types,
    ofCall: (file, call) => once(`call ${file}#${call.id}`, () => typed(promises, file, call, () => callResult(promises, file, call))),
    ofOrigin: (file, origin) => (origin.kind === 'binding' ? once(`binding ${file}#${origin.binding}`, () => bindingValue(promises, file, origin.binding)) : originValue(promises, file, origin)),
    ofOriginAt: (file, range, origin) => typed(promises, file, range, () => promises.ofOrigin(file, origin)),
    ofFunction: (file, fn) => once(`function ${file}#${fn}`, () => functionResult(promises, file, fn)),
    ofCalling: (file, origin, range) => (range !== undefined && types.givesThenable(file, range) === 'yes' ? promise() : called(promises, file, origin)),
  };
  return promises;
}

/** Types decide where they tell. */
function typed({ types }: Promises, file: string, range: Range, follow: () => Promised): Promised {
  const value = types.valueAt(file, range);
  return value === undefined ? follow() : byType(value, follow());
}

/** A question that comes up while it is being answered (recursion) is not answered: cannot tell. */
function remembering(): (question: string, find: () => Promised) => Promised {
  const known = new Map<string, Promised>();
  return (question, find) => {
    const answer = known.get(question);
    if (answer !== undefined) return answer;
    known.set(question, UNKNOWN);
    const found = find();
    known.set(question, found);
    return found;
  };
}

function callResult(promises: Promises, file: string, call: CallSite): Promised {
  if (call.isNew) return constructed(promises, file, call.callee);
  const chained = chainedOn(call);
  if (chained !== undefined) return promises.ofOrigin(file, chained).is === 'promise' ? promise({ fresh: true }) : UNKNOWN;
  // Whatever a method that no promise has would give: the promise that it is looked for on is the mistake.
  if (call.callee.kind === 'member' && isPlainPromise(promises.ofOrigin(file, call.callee.object))) return UNKNOWN;
  const mapped = mappedFunction(promises.graph, file, call);
  if (mapped !== undefined) return promises.ofCalling(file, mapped).is === 'promise' ? PROMISES : UNKNOWN;
  if (isAskedOfGiven(promises.graph, file, call)) return promise({ fresh: true });
  const followed = calleeResults(promises, file, call);
  const found = followed.is === 'unknown' ? declaredResult(promises, file, call) : followed;
  return found.is === 'promise' && isOptional(promises.graph.program.modules.get(file), call) ? { ...found, nullable: true } : found;
}

const isPlainPromise = (is: Promised): boolean => is.is === 'promise' && !is.hybrid;

/** By what annotations say of what is called, and of the object that it is a method of: `constructor(private users: Repository<User>)`. */
function declaredResult(promises: Promises, file: string, call: CallSite): Promised {
  const found = declared(promises, file, { kind: 'result', call: call.id, callee: call.callee });
  if (found.is !== 'unknown' || call.callee.kind !== 'member' || !isPromising(call.callee.name)) return found;
  const method = calledByType(promises.graph, file, call.callee, () => false) ?? calledOfGiven(promises.graph, file, call.callee);
  return method === undefined ? found : outsideResult(method, call, { graph: promises.graph, file });
}

/** `start?.()`, `job?.run()`: called only if it is there. */
const isOptional = (module: Module | undefined, { start, end, argsRange, calleeRange }: CallSite): boolean => module?.text.slice(start, argsRange?.start ?? Math.min(end, calleeRange.end + 2)).includes('?.') === true;

function calleeResults(promises: Promises, file: string, call: CallSite): Promised {
  const { values, certain } = bound(promises, file, call) ?? promises.graph.callees(file, call);
  if (!certain) return UNKNOWN;
  return oneOf(values.map((value) => (value.kind === 'function' ? promises.ofFunction(value.file, value.fn) : outsideResult(value, call, { graph: promises.graph, file }))));
}

/** `const save = write.bind(undefined, path); save(text)`. */
function bound({ graph }: Promises, file: string, call: CallSite): Values | undefined {
  const module = graph.program.modules.get(file);
  const found = module === undefined ? NO_VALUES : calleeBound(graph, module, call);
  return found.values.length > 0 ? found : undefined;
}

function called(promises: Promises, file: string, origin: Origin): Promised {
  const { values, certain } = promises.graph.follower.follow(file, origin);
  const followed = certain ? oneOf(values.map((value) => (value.kind === 'function' ? promises.ofFunction(value.file, value.fn) : outsideResult(value)))) : UNKNOWN;
  return followed.is === 'unknown' ? declared(promises, file, { kind: 'result', call: -1, callee: origin }) : followed;
}

function constructed({ graph }: Promises, file: string, callee: Origin): Promised {
  const { values, certain } = graph.follower.follow(file, callee);
  const isNative = certain && values.length === 1 && values.every((value) => value.kind === 'global' && value.path.join('.') === 'Promise');
  return isNative ? promise({ fresh: true }) : OTHER;
}

/** What annotations say, where following values does not tell. */
function declared({ graph: { program } }: Promises, file: string, origin: Origin): Promised {
  const found = declaredType(program, file, origin);
  return found === undefined ? UNKNOWN : typeIs(program, found);
}

function originValue(promises: Promises, file: string, origin: Origin): Promised {
  switch (origin.kind) {
    case 'result':
      return resultValue(promises, file, origin.call);
    case 'new':
      return constructed(promises, file, origin.callee);
    case 'loading':
      return promise({ fresh: true });
    case 'either':
      return oneOf(origin.of.map((each) => promises.ofOrigin(file, each)));
    case 'member':
      return memberValue(promises, file, origin);
    case 'item':
      return eachOf(promises, file, origin.of);
    case 'element':
      return one(eachOf(promises, file, origin.object));
    case 'parameter':
      return givenValue(promises, file, origin);
    case 'awaited':
    case 'literal':
    case 'function':
    case 'class':
    case 'object':
      return OTHER;
    default:
      return UNKNOWN;
  }
}

function resultValue(promises: Promises, file: string, id: number): Promised {
  const call = promises.graph.program.modules.get(file)?.calls[id];
  return call === undefined ? UNKNOWN : promises.ofCall(file, call);
}

/** There may be fewer. */
const one = (is: Promised): Promised => (is.is === 'promise' ? { ...is, nullable: true } : is);

const eachOf = (promises: Promises, file: string, collection: Origin): Promised => (promises.ofOrigin(file, collection).is === 'promises' ? promise() : UNKNOWN);

/** Methods of arrays, and which parameter of what they are given is an element. */
const GIVES: Readonly<Record<string, number>> = { forEach: 0, map: 0, flatMap: 0, reduce: 1, reduceRight: 1 };

/** `prices.map((price) => price * 2)`, where the array holds promises. */
function givenValue(promises: Promises, file: string, { fn, index }: Extract<Origin, { kind: 'parameter' }>): Promised {
  const module = promises.graph.program.modules.get(file);
  const use = module?.functions[fn]?.use;
  const callee = use?.how === 'argument' && use.index === 0 ? module?.calls[use.call]?.callee : undefined;
  return callee?.kind === 'member' && GIVES[callee.name] === index ? eachOf(promises, file, callee.object) : UNKNOWN;
}

/** A property may not be set yet, whatever is put there later; a getter gives what it gives. */
function memberValue(promises: Promises, file: string, origin: Origin): Promised {
  const module = promises.graph.program.modules.get(file);
  const getter = origin.kind === 'member' && module !== undefined ? getterOf(promises.graph, module, { ...origin, access: 'read' }) : undefined;
  if (getter?.certain === true) return promises.ofFunction(getter.file, getter.fn.id);
  const { values, certain } = promises.graph.follower.follow(file, origin);
  const followed = certain ? oneOf(values.map(valueIs)) : UNKNOWN;
  const told = followed.is === 'unknown' ? declared(promises, file, origin) : followed;
  return one(told.is === 'unknown' ? heldElsewhere(promises, file, origin) : told);
}

/** `config.port`, where another file exports `const config = load()`; `loads[0]` of an array of promises. */
function heldElsewhere(promises: Promises, file: string, origin: Origin): Promised {
  if (origin.kind === 'member' && /^\d+$/.test(origin.name)) return eachOf(promises, file, origin.object);
  const { program } = promises.graph;
  const [owner, ...others] = origin.kind === 'member' && origin.object.kind === 'binding' ? (program.modules.get(file)?.bindings[origin.object.binding]?.values ?? []) : [];
  const named: Origin = origin.kind === 'member' && owner?.kind === 'module' && others.length === 0 ? { ...origin, object: owner } : origin;
  const exported = exportedFrom(program, file, named);
  return exported === undefined ? UNKNOWN : promises.ofOrigin(exported.file, exported.origin);
}

/** What something outside the program gives has one path, awaited or not, so that it does not tell. */
function valueIs({ kind }: Value): Promised {
  if (kind === 'promise') return promise();
  return kind === 'external' || kind === 'global' || kind === 'prototype' ? UNKNOWN : OTHER;
}

function bindingValue(promises: Promises, file: string, id: number): Promised {
  const module = promises.graph.program.modules.get(file);
  const binding = module?.bindings[id];
  if (module === undefined || binding === undefined || module.dynamic) return UNKNOWN;
  const origin: Origin = { kind: 'binding', binding: id };
  if (binding.kind === 'import') return memberValue(promises, file, origin);
  if (isFilledWithPromises(promises, module, id)) return PROMISES;
  const held = oneOf(binding.values.map((value) => promises.ofOrigin(file, value)));
  const found = held.is === 'unknown' ? declared(promises, file, origin) : held;
  const type = module.types.bindings.find((each) => each.binding === id)?.type;
  return found.is === 'promise' && (!isInitialised(module, id) || (type !== undefined && mayBeAbsent(type))) ? { ...found, nullable: true } : found;
}

/** `let x;` holds nothing until it is written. */
function isInitialised({ bindings }: Module, id: number): boolean {
  const binding = bindings[id];
  return binding?.kind === 'param' || binding?.kind === 'const' || (binding?.declarator !== undefined && binding.declarator.end > binding.range.end);
}
