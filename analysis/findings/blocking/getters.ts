import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { MemberUse, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import type { Value } from '../../program/value.ts';

/** Asked for every property that is read, so names that no getter has are answered at once. */
const accessorNames: (program: Program) => ReadonlySet<string> = oncePer(({ base, modules }: Program) => {
  const added = [...modules.values()].filter(({ file }) => base?.modules.has(file) !== true);
  return new Set([...(base === undefined ? [] : accessorNames(base)), ...added.flatMap(accessorsIn)]);
});

const accessorsIn = oncePer(({ functions }: Module): readonly string[] => functions.flatMap(({ kind, name }) => ((kind === 'getter' || kind === 'setter') && name !== undefined ? [name] : [])));

/** The getter that reading a property runs, or the setter that writing it does, of an object or class of the program. */
export function getterOf(graph: CallGraph, module: Module, { object, name, access }: Pick<MemberUse, 'object' | 'name' | 'access'>): { readonly file: string; readonly fn: Fn; readonly certain: boolean } | undefined {
  if (name === undefined || !accessorNames(graph.program).has(name) || access === 'delete') return undefined;
  const { values, certain } = graph.follower.follow(module.file, object);
  const found = values.flatMap((value) => accessorIn(graph, value, name, access === 'write' ? 'setter' : 'getter') ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, certain: certain && found.length === values.length && found.every(({ fn }) => fn === first.fn) };
}

function accessorIn(graph: CallGraph, value: Value, name: string, kind: 'getter' | 'setter'): { readonly file: string; readonly fn: Fn } | undefined {
  if (value.kind !== 'object' && value.kind !== 'instance' && value.kind !== 'class') return undefined;
  const module = graph.program.modules.get(value.file);
  const ids =
    value.kind === 'object'
      ? (module?.objects[value.object]?.properties ?? []).flatMap((each) => (each.name === name && each.value.kind === 'function' ? [each.value.fn] : []))
      : (module?.classes[value.class]?.members ?? []).flatMap((each) => (each.name === name && each.isStatic === (value.kind === 'class') && each.fn !== undefined ? [each.fn] : []));
  const fn = ids.map((id) => module?.functions[id]).find((each) => each?.kind === kind);
  return fn === undefined ? undefined : { file: value.file, fn };
}
