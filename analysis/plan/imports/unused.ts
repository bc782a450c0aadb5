import type { CallGraph } from '../../program/call-graph.ts';
import type { Binding, ImportRecord, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { isWithin, recordOf } from './source.ts';

/**
 * Imported names and their aliases (`const read = fs.readFileSync`) that nothing refers to once the text in `removed` is gone.
 * What was unused before stays: it is none of our business.
 */
export function leavingNames(graph: CallGraph, module: Module, removed: readonly Range[], isKept: (binding: number) => boolean): ReadonlySet<number> {
  const ranges = [...removed];
  // What is declared in text that goes, goes with it.
  const goes = new Set(module.bindings.filter(({ range }) => removed.some((each) => isWithin(range, each))).map(({ id }) => id));
  const stays = (binding: number): boolean => goes.has(binding) || isKept(binding);
  if (ranges.length === 0) return new Set();
  for (;;) {
    const leaving = unreferenced(graph, module, ranges, stays);
    const emptied = [...declarators(module).values()].filter(({ range, bindings }) => bindings.every((each) => leaving.has(each.id)) && !ranges.some((each) => isWithin(range, each)));
    if (emptied.length === 0) return leaving;
    ranges.push(...emptied.map(({ range }) => range));
  }
}

function unreferenced(graph: CallGraph, module: Module, removed: readonly Range[], isKept: (binding: number) => boolean): ReadonlySet<number> {
  const isRemoved = (at: Range): boolean => removed.some((range) => isWithin(at, range));
  const touched = new Set(module.references.filter(isRemoved).map((each) => each.binding));
  for (const each of module.references) if (!isRemoved(each)) touched.delete(each.binding);
  return new Set([...touched].filter((id) => !isKept(id) && !isExported(module, id) && isImported(graph, module, module.bindings[id])));
}

const isExported = (module: Module, binding: number): boolean => module.exports.some((each) => each.origin.kind === 'binding' && each.origin.binding === binding);

/** An import, or a variable that is given a part of one by nothing that runs code of its own. */
function isImported(graph: CallGraph, module: Module, binding: Binding | undefined): boolean {
  if (binding === undefined) return false;
  if (recordOf(module, binding.id) !== undefined) return true;
  const { declarator, values, reassigned } = binding;
  if (declarator === undefined || reassigned || values.length !== 1 || values[0] === undefined || !isChain(values[0])) return false;
  return module.calls.every((call) => !isWithin(call, declarator) || module.imports.some((record) => isWithin(call, record) && !isOwnFile(graph, module, record)));
}

function isChain(origin: Origin): boolean {
  if (origin.kind === 'member') return isChain(origin.object);
  if (origin.kind === 'awaited') return isChain(origin.of);
  return origin.kind === 'binding' || origin.kind === 'module';
}

/** A file of the program does something when it is loaded: its import stays even if no name of it is used. */
export function isOwnFile(graph: CallGraph, module: Module, record: ImportRecord): boolean {
  const kind = graph.program.resolutions.get(module.file)?.get(record.specifier)?.kind;
  return kind !== 'builtin' && kind !== 'package';
}

export interface Declarator {
  readonly range: Range;
  readonly bindings: readonly Binding[];
}

/** The `x = …` parts of variable declarations, by where they start. */
export function declarators(module: Module): ReadonlyMap<number, Declarator> {
  const found = new Map<number, { range: Range; bindings: Binding[] }>();
  for (const binding of module.bindings) {
    const { declarator } = binding;
    if (declarator === undefined) continue;
    const known = found.get(declarator.start);
    if (known === undefined) found.set(declarator.start, { range: declarator, bindings: [binding] });
    else known.bindings.push(binding);
  }
  return found;
}
