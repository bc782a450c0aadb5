import { isSurelyArray } from '../../findings/arrays/used-as-array.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Value } from '../../program/value.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { OF_ANY, type IterationHelper, type IterationMethod } from './methods.ts';

/**
 * The method, where it can wait for its callback whatever the collection is. `forEach` gives nothing, so that each call can be
 * noted and made later; of the others only what has members of arrays besides: what gives its items lazily has none.
 */
export function methodOfAny(graph: CallGraph, module: Module, call: CallSite): IterationMethod | undefined {
  if (call.callee.kind !== 'member' || isTypeScript(module)) return undefined;
  const { name, object } = call.callee;
  const method = OF_ANY.get(name);
  if (method === undefined || namesOfOurs(graph).has(name) || graph.follower.follow(module.file, object).values.some(isNoCollection)) return undefined;
  if (name === 'forEach') return call.use.how === 'dropped' ? method : undefined;
  return isSurelyArray(graph, module, object) ? method : undefined;
}

/** Who stops at what its callback gives is not told apart: one that gives nothing. */
export const givesNothing = ({ expressionBody, returns }: Fn): boolean => expressionBody || returns.every(({ argument }) => argument === undefined);

/** A package or function itself, `_.forEach(…)`; what they give may be a collection. */
function isNoCollection(value: Value): boolean {
  if (value.kind === 'global') return value.path.length === 1;
  if (value.kind === 'external') return value.path.at(-1) !== 'prototype' && !value.path.includes('()');
  return value.kind !== 'literal' && value.kind !== 'object' && value.kind !== 'instance';
}

/** Methods that the program has itself: which of them is called may not be known. */
const namesOfOurs = oncePer(({ program }: CallGraph): ReadonlySet<string> => {
  const functions = [...program.modules.values()].flatMap((module) => module.functions);
  return new Set(functions.flatMap(({ name, kind, use }) => (name !== undefined && (kind === 'method' || use.how === 'property' || use.how === 'value') ? [name] : [])));
});

export type OfAny = Extract<IterationHelper, `${string}CallInOrder` | `${string}CallsInOrder`>;

/** What is done with the calls that the collection made. It may make them later: those of `forEach` take their turns then, too. */
const SHAPES: Readonly<Record<OfAny, { readonly like: string; readonly array: IterationHelper; readonly rest: string; readonly takes?: string; readonly flat?: true }>> = {
  forEachCallInOrder: {
    like: 'forEach',
    array: 'forEachInOrder',
    rest: '  let last;\n  items.forEach((...call) => {\n    if (last) return (last = last.then(() => callback(...call)));\n    calls.push(call);\n  });\n  last = (async () => {\n    for (const call of calls) await callback(...call);\n  })();\n  await last;',
  },
  mapCallsInOrder: {
    like: 'map',
    array: 'mapInOrder',
    rest: '  items.map((...call) => calls.push(call));\n  if (calls.length === 0) return items.map(callback);\n  const results = [];\n  for (const call of calls) results.push(await callback(...call));\n  return items.map(() => results.shift());',
  },
  filterCallsInOrder: {
    like: 'filter',
    array: 'filterInOrder',
    rest: '  items.filter((...call) => calls.push(call));\n  if (calls.length === 0) return items.filter(callback);\n  const results = [];\n  for (const call of calls) results.push(await callback(...call));\n  return items.filter(() => results.shift());',
  },
  someCallInOrder: {
    like: 'some',
    array: 'someInOrder',
    rest: '  items.some((...call) => {\n    calls.push(call);\n    return false;\n  });\n  if (calls.length === 0) return items.some(callback);\n  for (const call of calls) if (await callback(...call)) return true;\n  return false;',
  },
  everyCallInOrder: {
    like: 'every',
    array: 'everyInOrder',
    rest: '  items.every((...call) => calls.push(call));\n  if (calls.length === 0) return items.every(callback);\n  for (const call of calls) if (!(await callback(...call))) return false;\n  return true;',
  },
  flatMapCallsInOrder: {
    like: 'flatMap',
    array: 'mapInOrder',
    flat: true,
    rest: '  items.flatMap((...call) => {\n    calls.push(call);\n    return [];\n  });\n  if (calls.length === 0) return items.flatMap(callback);\n  const results = [];\n  for (const call of calls) results.push(await callback(...call));\n  return items.flatMap(() => results.shift());',
  },
  findCallInOrder: {
    like: 'find',
    array: 'findInOrder',
    rest: '  items.find((...call) => {\n    calls.push(call);\n    return false;\n  });\n  if (calls.length === 0) return items.find(callback);\n  for (const call of calls) if (await callback(...call)) return call[0];\n  return undefined;',
  },
  findIndexCallInOrder: {
    like: 'findIndex',
    array: 'findIndexInOrder',
    rest: '  items.findIndex((...call) => {\n    calls.push(call);\n    return false;\n  });\n  if (calls.length === 0) return items.findIndex(callback);\n  for (const call of calls) if (await callback(...call)) return call[1];\n  return -1;',
  },
  reduceCallsInOrder: {
    like: 'reduce',
    array: 'reduceInOrder',
    takes: 'items, callback, initial',
    rest: '  items.reduce((result, ...call) => {\n    calls.push(call);\n    return result;\n  }, initial);\n  if (calls.length === 0) return items.reduce(callback, initial);\n  let result = initial;\n  for (const call of calls) result = await callback(result, ...call);\n  return result;',
  },
};

/** A Map or Set is gone through as it does itself, with what is added meanwhile. */
const MAP = `  if (items instanceof Map || items instanceof Set) {
    for (const [key, item] of items.entries()) await callback(item, key, items);
    return;
  }
`;

/** Functions of the user's module that take what is no array at its word: which calls it makes, and when. */
export const ofAny: ReadonlyMap<string, Adapter> = new Map(Object.entries(SHAPES).map(([own, { like, array, rest, takes = 'items, callback', flat }]): [string, Adapter] => [own, {
  name: own,
  needs: [],
  uses: [array],
  text: ({ name, names }) => {
    const ofArray = `${names[array] ?? array}(${takes})`;
    return `// Like ${like} of any collection, one call after the other: waits for each before it makes the next.
async function ${name}(${takes}) {
  if (Array.isArray(items)) return ${flat === true ? `(await ${ofArray}).flat()` : ofArray};
${like === 'forEach' ? MAP : ''}  const calls = [];
${rest}
}`;
  },
}]));
