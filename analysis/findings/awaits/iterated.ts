import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Loss } from './loss.ts';

/** What an async generator gives, iterated as if it gave its values at once: that throws, or finds nothing. */
export function iteratedAsync(graph: CallGraph, module: Module): Loss[] {
  return module.calls.flatMap((call) => {
    if (!isAsyncGenerator(graph, module.file, call)) return [];
    const places = call.use.how === 'stored' && call.use.binding !== undefined ? readsOf(module, call.use.binding) : [call];
    return places.flatMap((place) => lossAt(module, call, place));
  });
}

function isAsyncGenerator(graph: CallGraph, file: string, call: CallSite): boolean {
  const { values, certain } = graph.callees(file, call);
  const targets = graph.targets(file, call);
  return certain && values.length > 0 && targets.length === values.length && targets.every(({ fn }) => fn.isAsync && fn.isGenerator);
}

interface Place extends Range {
  readonly use: Use;
  readonly fn: number;
}

/** Where a variable is read that holds nothing else. */
function readsOf({ bindings, references }: Module, id: number): readonly Place[] {
  return bindings[id]?.reassigned === false ? references.filter(({ binding, access }) => binding === id && access === 'read') : [];
}

/** `yield*` of an async generator takes them as they are. */
function lossAt({ functions }: Module, call: CallSite, { use, start, end, fn }: Place): Loss[] {
  const around = functions[fn];
  const isDelegated = around?.isAsync === true && around.isGenerator;
  const how = use.how === 'iterated' && use.promised !== true && !isDelegated ? 'it is iterated by a plain `for…of`' : use.how === 'spread' ? 'it is spread' : undefined;
  if (how === undefined) return [];
  const api = call.calleeText;
  return [{ rule: 'no-promise-as-value', start, end, fn, api, what: `\`${api}\` gives its values one after the other, each as a promise`, why: `{Where} ${how}, which throws`, instead: 'iterate it with `for await`', preset: 'awaits', inTypescriptEslint: false }];
}
