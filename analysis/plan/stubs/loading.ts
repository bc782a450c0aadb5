import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import { functionAt } from './callers.ts';
import { holdsTests, importsByComputedName, isNowhere, loadsByComputedName } from './reach.ts';
import type { LoadedApart } from './stub.ts';

/** The top levels that run because a function does: of what it loads, unless that was loaded before. With `inImports`, what `require` loads by a computed name is left out. */
export function readLoads(graph: CallGraph, apart: readonly LoadedApart[], inImports?: true): (key: FnKey) => readonly FnKey[] {
  const { modules, resolutions } = graph.program;
  const tops = new Map<FnKey, FnKey[]>();
  const add = (from: FnKey, files: Iterable<string>): void => void tops.set(from, [...(tops.get(from) ?? []), ...[...files].map((file) => fnKey(file, 0))]);
  // What loads by a name that leads nowhere may load anything but other tests.
  const any = [...modules.values()].filter((module) => !holdsTests(module)).map(({ file }) => file);
  const named = (file: string, specifier: string): readonly string[] => {
    const target = resolutions.get(file)?.get(specifier);
    if (target !== undefined && isNowhere(specifier, target)) return any;
    return target?.kind === 'file' ? [target.file] : [];
  };
  for (const module of modules.values()) {
    const { file, imports, exports, functions } = module;
    for (const each of imports) add(each.how === 'require' || each.how === 'dynamic' ? functionAt(graph, { file, start: each.start, end: each.end }) : fnKey(file, 0), named(file, each.specifier));
    for (const { from } of exports) if (from !== undefined) add(fnKey(file, 0), named(file, from));
    if (inImports === true ? importsByComputedName(module) : loadsByComputedName(module)) for (const { id } of functions) add(fnKey(file, id), any);
  }
  for (const each of apart) add(functionAt(graph, each), [each.loads]);
  return (key) => tops.get(key) ?? [];
}
