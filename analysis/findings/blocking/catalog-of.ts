import type { Entry } from '../../../catalog/entry.ts';
import { ownEntries } from '../../../catalog/own-entry.ts';
import type { Program } from '../../program/program.ts';

const known = new WeakMap<Program, Map<readonly Entry[], readonly Entry[]>>();

/** What is looked for in a program: the catalogue, the entries of its settings, and what its packages say about themselves. */
export function catalogOf(program: Program, catalog: readonly Entry[]): readonly Entry[] {
  const byCatalog = known.get(program) ?? new Map<readonly Entry[], readonly Entry[]>();
  known.set(program, byCatalog);
  const found = byCatalog.get(catalog) ?? withOwn(program, catalog);
  byCatalog.set(catalog, found);
  return found;
}

/** One entry for each id: what is nearer to the project decides. */
function withOwn(program: Program, catalog: readonly Entry[]): readonly Entry[] {
  const own = [...ownEntries(program.settings?.catalog ?? []), ...stated(program)];
  if (own.length === 0) return catalog;
  const ids = new Set(own.map(({ id }) => id));
  return [...new Map(own.reverse().map((entry) => [entry.id, entry])).values(), ...catalog.filter(({ id }) => !ids.has(id))];
}

function stated({ resolutions }: Program): Entry[] {
  const entries = new Map<string, Entry>();
  for (const resolved of resolutions.values()) {
    for (const each of resolved.values()) {
      if (each.kind !== 'package' || each.blocking === undefined) continue;
      for (const entry of ownEntries(each.blocking, each.module)) entries.set(entry.id, entry);
    }
  }
  return [...entries.values()];
}
