import type { Entry } from '../../catalog/entry.ts';
import { entries } from '../../catalog/index.ts';
import type { CallGraph } from '../program/call-graph.ts';
import { blockingCalls, type BlockingCall } from './blocking.ts';
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

/** The blocking calls of a file. Asked only for files that a chain leads to, and once for each. */
export function blockingByFile(graph: CallGraph, wanted: Wanted): (file: string) => readonly BlockingCall[] {
  const catalog = catalogIn(graph, wanted);
  const index = indexCatalog(catalog);
  const allowed = new Set(wanted.allow ?? []);
  const byFile = new Map<string, readonly BlockingCall[]>();
  return (file) => {
    const module = graph.program.modules.get(file);
    const calls = byFile.get(file) ?? (module === undefined ? [] : [...blockingCalls(graph, index, module), ...busyWaits(graph, catalog, module)].filter(({ entry }) => !allowed.has(entry.id)));
    byFile.set(file, calls);
    return calls;
  };
}
