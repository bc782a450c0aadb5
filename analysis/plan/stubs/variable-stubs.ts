import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import { rewiredVariable } from '../../program/values/rewired.ts';
import { loadedApart } from './module-stubs.ts';
import type { Stub } from './stub.ts';

const SETTING = new Set(['__set__', '__with__', '__ReSetDependency__', '__Rewire__']);
const READING = new Set(['__get__', '__GetDependency__']);

/** Variables of a module that a test sets or reads through rewire. It is not asked which rewired module: each of the file may be. */
export function variableStubs(graph: CallGraph, module: Module): Stub[] {
  const calls = module.calls.filter((call) => isRewiring(call) && !isSeen(graph, module, call));
  if (calls.length === 0) return [];
  const rewired = loadedApart(graph, module).map(({ loads }) => loads);
  return calls.flatMap((call) =>
    rewired.flatMap((of) =>
      namesOf(graph, module, call.args[0]?.origin).map((name): Stub => ({
        file: module.file,
        start: call.start,
        end: call.end,
        replaces: { how: 'variable', of, ...(name === undefined ? {} : { name }) },
        ...(call.callee.kind === 'member' && READING.has(call.callee.name) ? { isRead: true } : {}),
      })),
    ),
  );
}

/** What it gives is followed as the variable is, a function at that. */
function isSeen({ program, follower }: CallGraph, { file }: Module, { id, callee }: CallSite): boolean {
  const variable = rewiredVariable(program, file, id, callee);
  const held = variable === undefined ? undefined : follower.follow(variable.file, { kind: 'binding', binding: variable.binding });
  return held?.certain === true && held.values.length > 0;
}

/** `rewired.__set__('read', real)`: into the variable that it came from, or another of the module. */
export function isPutIntoVariable({ calls }: Module, use: Use): boolean {
  const callee = use.how === 'argument' && use.index === 1 ? calls[use.call]?.callee : undefined;
  return callee?.kind === 'member' && callee.name === '__set__';
}

const isRewiring = ({ callee }: CallSite): boolean => callee.kind === 'member' && (SETTING.has(callee.name) || READING.has(callee.name));

/** `__set__('fs', …)`, `__set__({ fs: … })`; undefined for a name that is not told. */
function namesOf(graph: CallGraph, module: Module, origin: Origin | undefined): readonly (string | undefined)[] {
  if (origin?.kind === 'literal') return [variableIn(origin.value)];
  if (origin?.kind === 'object') return (module.objects[origin.object]?.properties ?? []).map(({ name }) => variableIn(name));
  return (origin?.kind === 'binding' ? namesGiven(graph, module, origin.binding) : undefined) ?? [undefined];
}

/** rewire runs what it is given as code: `'node:fs'` is the variable `fs` under a label, `'list[0]'` or `'api.read'` may be anybody's. */
const variableIn = (text: unknown): string | undefined => (typeof text === 'string' ? /^(?:[\w$]+:)*([\w$]+)$/.exec(text)?.[1] : undefined);

/** `(rewiring) => create.__with__(rewiring)`: the names are those that the callers give. */
function namesGiven(graph: CallGraph, module: Module, binding: number): readonly (string | undefined)[] | undefined {
  const fn = module.functions.find(({ params }) => params.some((param) => param.binding === binding && !param.rest));
  const index = fn?.params.findIndex((param) => param.binding === binding);
  const calls = fn === undefined ? [] : graph.callsTo(fnKey(module.file, fn.id));
  const given = calls.map((ref) => {
    const caller = graph.program.modules.get(ref.file);
    const origin = caller?.calls[ref.call]?.args[index ?? 0]?.origin;
    return caller === undefined || origin?.kind === 'binding' ? [undefined] : namesOf(graph, caller, origin);
  });
  return given.length === 0 ? undefined : given.flat();
}
