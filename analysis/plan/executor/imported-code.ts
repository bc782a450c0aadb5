import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Binding, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { MUTATORS } from '../hazards/mutators.ts';
import { changedFromOutside } from './changed-from-outside.ts';
import { globalsObstacle } from './changed-globals.ts';
import { usedElsewhere } from './package-state.ts';
import type { Found } from './setup.ts';
import { loadingObstacle } from './thread-bound.ts';

const OF_A_THREAD = /^node:(?:worker_threads|cluster|net|http|https|http2|dgram|tls|readline|repl|inspector|domain|async_hooks|test|process|console)$/;

/** Why an imported name would mean something else on another thread. */
export function importObstacle(graph: CallGraph, module: Module, binding: number, moved: readonly Range[]): Found | undefined {
  const record = module.imports.find(({ names }) => names.some((name) => name.binding === binding));
  const resolution = record === undefined ? undefined : graph.program.resolutions.get(module.file)?.get(record.specifier);
  if (record === undefined || resolution === undefined) return undefined;
  if (record.typeOnly || record.names.some((name) => name.binding === binding && name.typeOnly)) return undefined;
  switch (resolution.kind) {
    case 'builtin':
      return OF_A_THREAD.test(resolution.module) ? ['executor-capture', `'${record.specifier}' is about this thread, connections or terminals`, 'hand over what is needed of it as an argument'] : undefined;
    case 'package':
      return packageObstacle(graph, module, resolution.module, moved);
    case 'file':
      return fileObstacle(graph, resolution.file, new Set());
    case 'asset':
      return undefined;
    default:
      return packageObstacle(graph, module, record.specifier, moved);
  }
}

function packageObstacle(graph: CallGraph, { file }: Module, name: string, moved: readonly Range[]): Found | undefined {
  const used = usedElsewhere(graph, name, moved.map((range) => ({ ...range, file })), isTestFile);
  return used === undefined ? undefined : ['executor-state', `'${used}' uses ${name} on this thread, too, and what it sets there is not set on another`, `use ${name} in the function only`];
}

/** A file of the program is loaded anew on the thread: it must do nothing but declare, and keep nothing. */
function fileObstacle(graph: CallGraph, file: string, seen: Set<string>): Found | undefined {
  const module = graph.program.modules.get(file);
  if (module === undefined || seen.has(file)) return undefined;
  seen.add(file);
  const acts = module.calls.find((call) => call.fn === 0 && !module.imports.some((record) => call.start <= record.start && record.end <= call.end) && !isPlain(call.calleeText, call.isNew));
  if (acts !== undefined) return ['executor-state', `'${acts.calleeText}' in ${file} would run on each thread that loads it`, 'move what the function needs to a file that only declares'];
  const state = module.bindings.find((binding) => binding.fn === 0 && (binding.reassigned || (isObject(binding) && isChanged(module, binding.id))));
  if (state !== undefined) return ['executor-state', `'${state.name}' in ${file} changes, and a worker thread would have one of its own`, 'hand its value over as an argument'];
  const changed = changedFromOutside(graph, file);
  if (changed !== undefined) return ['executor-state', `${changed} may change what ${file} exports, and a worker thread would have its own, as it was`, 'hand its value over as an argument'];
  const global = globalsObstacle(graph, module, { start: 0, end: module.text.length });
  if (global !== undefined) return global;
  const loading = loadingObstacle(module);
  if (loading !== undefined) return loading;
  for (const target of graph.program.resolutions.get(file)?.values() ?? []) {
    const found = target.kind === 'file' ? fileObstacle(graph, target.file, seen) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Something that can be changed where it is: an object, a list, an instance. */
const isObject = ({ values }: Pick<Binding, 'values'>): boolean => values.some((value) => value.kind === 'new' || value.kind === 'object' || (value.kind === 'literal' && value.type === 'array'));

const isPlain = (callee: string, isNew: boolean): boolean => (isNew && /^(?:Map|Set|WeakMap|RegExp|URL|Date|Error|Uint8Array|Float64Array)$/.test(callee)) || /^(?:Object\.(?:freeze|assign|defineProperty|keys|entries|fromEntries)|require|Symbol(?:\.for)?|Math\.\w+|Number|String|Array\.from|path\.(?:join|resolve|dirname)|fileURLToPath|createRequire|promisify|util\.promisify)$/.test(callee);

function isChanged(module: Module, id: number): boolean {
  return module.references.some(({ binding, use }) => binding === id && use.how === 'member' && (MUTATORS.has(use.name ?? '') || (use.member !== undefined && module.members[use.member]?.access !== 'read')));
}
