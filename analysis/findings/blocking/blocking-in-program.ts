import type { Entry } from '../../../catalog/entry.ts';
import { entries } from '../../../catalog/index.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { blockingCall, type BlockingCall } from './blocking.ts';
import { busyWaits } from './busy-wait.ts';
import { catalogOf } from './catalog-of.ts';
import { indexCatalog } from './lookup.ts';

/** What to look for. */
export interface Wanted {
  /** Entries to look for; the whole catalogue when absent. */
  readonly catalog?: readonly Entry[];
  /** Catalogue ids that may block. */
  readonly allow?: readonly string[];
}

/** What is looked for in this program: what is wanted, and what the program and its packages say themselves. */
export const catalogIn = ({ program }: CallGraph, { catalog }: Wanted): readonly Entry[] => catalogOf(program, catalog ?? entries);

/** The blocking calls of a program. Asked only for what a chain leads to, and once for each call. */
export interface Blocking {
  /** Of a whole file. */
  inFile(file: string): readonly BlockingCall[];
  /** Among some calls of a file: nothing else in it is looked at, but its loops that wait. */
  among(file: string, calls: readonly CallSite[]): readonly BlockingCall[];
}

export function blockingInProgram(graph: CallGraph, wanted: Wanted): Blocking {
  const catalog = catalogIn(graph, wanted);
  const index = indexCatalog(catalog);
  const allowed = new Set(wanted.allow ?? []);
  const isMeant = ({ entry }: BlockingCall): boolean => !allowed.has(entry.id);
  const byCall = new Map<CallSite, readonly BlockingCall[]>();
  const ofCall = (module: Module, call: CallSite): readonly BlockingCall[] => {
    const known = byCall.get(call) ?? blockingCall(graph, index, module, call).filter(isMeant);
    byCall.set(call, known);
    return known;
  };
  const waits = new Map<Module, readonly BlockingCall[]>();
  const waitsIn = (module: Module): readonly BlockingCall[] => {
    const known = waits.get(module) ?? busyWaits(graph, catalog, module).filter(isMeant);
    waits.set(module, known);
    return known;
  };
  const among = (file: string, calls?: readonly CallSite[]): readonly BlockingCall[] => {
    const module = graph.program.modules.get(file);
    return module === undefined ? [] : [...(calls ?? module.calls).flatMap((call) => ofCall(module, call)), ...waitsIn(module)];
  };
  return { inFile: (file) => among(file), among };
}
