import { callGraphOf, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import { blockingInProgram, catalogIn, type Blocking, type Wanted } from './blocking-in-program.ts';
import { createReach, type Reach } from './chain.ts';
import { functionValues, type FunctionValue } from './function-values.ts';
import { indexCatalog } from './lookup.ts';

/** What looks for findings, and remembers what it has found on the way. */
export interface Search {
  readonly blocking: Blocking;
  readonly reach: Reach;
  readonly valuesIn: (module: Module) => readonly FunctionValue[];
}

const searches = oncePer((_graph: CallGraph) => new Map<string, Search>());

/** One for each call graph and what is looked for in it, however many files are asked for one after the other. */
export function searchIn(graph: CallGraph, wanted: Wanted): Search {
  if (wanted.catalog !== undefined) return startSearch(graph, wanted);
  const known = searches(graph);
  const key = JSON.stringify(wanted.allow ?? []);
  const search = known.get(key) ?? startSearch(graph, wanted);
  known.set(key, search);
  return search;
}

function startSearch(graph: CallGraph, wanted: Wanted): Search {
  const { base } = graph.program;
  if (base !== undefined) return addedSearch(graph, base, wanted);
  const blocking = blockingInProgram(graph, wanted);
  const valuesIn = allowedValues(graph, wanted);
  return { blocking, reach: reachOf(graph, wanted, blocking, valuesIn), valuesIn };
}

/** What was found out about the files of the base is asked there. */
function addedSearch(graph: CallGraph, base: Program, wanted: Wanted): Search {
  const below = searchIn(callGraphOf(base), wanted);
  const added = blockingInProgram(graph, wanted);
  const of = (file: string): Blocking => (base.modules.has(file) ? below.blocking : added);
  const blocking: Blocking = { inFile: (file) => of(file).inFile(file), among: (file, calls) => of(file).among(file, calls) };
  const valuesIn = allowedValues(graph, wanted);
  const reach = reachOf(graph, wanted, blocking, valuesIn);
  const isBelow = (key: FnKey): boolean => base.modules.has(key.slice(0, key.lastIndexOf('#')));
  return { blocking, reach: { link: (file, offset, name) => reach.link(file, offset, name), pathFrom: (key) => (isBelow(key) ? below.reach : reach).pathFrom(key) }, valuesIn };
}

/** What a function does that another one leads to: calls, and blocking functions that it hands to what calls them at once. */
function reachOf(graph: CallGraph, wanted: Wanted, blocking: Blocking, valuesIn: Search['valuesIn']): Reach {
  const handedIn = oncePer((module: Module) => valuesIn(module).filter(({ isCalled }) => isCalled));
  return createReach(graph, catalogIn(graph, wanted), (file, calls) => {
    const module = graph.program.modules.get(file);
    return [...blocking.among(file, calls), ...(module === undefined ? [] : handedIn(module))].filter(({ preset }) => preset !== 'off');
  });
}

function allowedValues(graph: CallGraph, options: Wanted): (module: Module) => readonly FunctionValue[] {
  const { allow } = options;
  const index = indexCatalog(catalogIn(graph, options));
  return (module) => functionValues(graph, index, module).filter(({ entry }) => allow?.includes(entry.id) !== true);
}
