import { fnKey, type CallGraph, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import { memberOf } from '../program/members-of.ts';
import type { Module } from '../program/module.ts';
import { certainly, type Value, type Values } from '../program/value.ts';

/** The async function that stands beside a sync one under the matching name: `readJson` beside `readJsonSync`, `loadAsync` beside `load`. */
export function existingTwin(graph: CallGraph, module: Module, fn: Fn): FnKey | undefined {
  if (fn.name === undefined || fn.isAsync) return undefined;
  const names = [`${fn.name}Async`, ...(/.Sync$/.test(fn.name) ? [fn.name.slice(0, -'Sync'.length)] : [])];
  for (const name of names) {
    for (const values of siblings(graph, module, fn, name)) {
      const [value] = values.values;
      if (values.values.length === 1 && value?.kind === 'function' && isAsyncForm(graph, value, fn)) return fnKey(value.file, value.fn);
    }
  }
  return undefined;
}

function isAsyncForm(graph: CallGraph, value: Extract<Value, { kind: 'function' }>, fn: Fn): boolean {
  const twin = graph.program.modules.get(value.file)?.functions[value.fn];
  return twin?.isAsync === true && !twin.isGenerator && twin.params.length === fn.params.length;
}

/** What has a name where the function has its own: in its scope, its class, or the object it is a property of. */
function siblings(graph: CallGraph, module: Module, fn: Fn, name: string): Values[] {
  if (fn.class !== undefined) {
    const holder: Value = { kind: fn.isStatic ? 'class' : 'instance', file: module.file, class: fn.class };
    return [memberOf(graph.follower, certainly(holder), name)];
  }
  const own = fn.binding === undefined ? undefined : module.bindings[fn.binding];
  const named = module.bindings.filter((each) => each.name === name && each.fn === (own?.fn ?? fn.parent ?? 0)).map((each) => graph.follower.follow(module.file, { kind: 'binding', binding: each.id }));
  const written = module.writes.filter((write) => write.value.kind === 'function' && write.value.fn === fn.id).map((write) => memberOf(graph.follower, graph.follower.follow(module.file, write.object), name));
  return [...named, ...written];
}
