import type { CallGraph, Mention } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { certainly, valueKey, type Values } from '../../program/value.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import type { Asking } from '../references/escape.ts';
import { isHarmless } from '../references/escape.ts';

/** A place where somebody gets hold of a class itself and may call `new` on it unseen. */
export function lostClass(asking: Asking, of: ClassRef): Mention | undefined {
  return mentionsOfClass(asking.graph, of).find((mention) => !isUnderstood(asking, mention) && !isItsOwn(asking.graph, mention, of));
}

/** Every use of a name or property that stands for a class. */
export const mentionsOfClass = (graph: CallGraph, of: ClassRef): readonly Mention[] => mentionsOfClasses(graph)(of);

const mentionsOfClasses = oncePer((graph: CallGraph) => {
  const found = new Map<string, Mention[]>();
  const note = ({ values }: Values, mention: Mention): void => {
    for (const value of values) {
      if (value.kind !== 'class') continue;
      const list = found.get(valueKey(value));
      if (list === undefined) found.set(valueKey(value), [mention]);
      else list.push(mention);
    }
  };
  for (const module of graph.program.modules.values()) if (mayNameClass(module)) noteIn(graph, module, note);
  return ({ file, class: id }: ClassRef): readonly Mention[] => found.get(valueKey({ kind: 'class', file, class: id })) ?? [];
});

/** A class gets about by names, and by files that load those of others. */
const mayNameClass = ({ classes, imports }: Module): boolean => classes.length > 0 || imports.length > 0;

function noteIn(graph: CallGraph, module: Module, note: (values: Values, mention: Mention) => void): void {
  const { file } = module;
  for (const { access, binding, fn, start, end, use } of module.references) {
    if (access === 'read') note(graph.follower.follow(file, { kind: 'binding', binding }), { file, fn, start, end, use });
  }
  for (const { access, object, name, fn, start, end, use } of module.members) {
    if (access !== 'write' && name !== undefined) note(graph.follower.follow(file, { kind: 'member', object, name }), { file, fn, start, end, use });
  }
  for (const { id, start, end, use } of module.classes) {
    if (use.how !== 'other') note(certainly({ kind: 'class', file, class: id }), { file, fn: 0, start, end, use });
  }
}

/** `new C()`, `C.member`, `x instanceof C`, `class D extends C`, an export, or another name for it. */
function isUnderstood(asking: Asking, mention: Mention): boolean {
  const { use } = mention;
  if (use.how === 'member') return use.name !== undefined && use.name !== 'bind' && use.name !== 'constructor';
  if (use.how === 'operand') return use.operator === 'instanceof' || use.operator === 'typeof' || /^[!=]==?$/.test(use.operator);
  return use.how === 'extended' || isHarmless(asking, mention);
}

/** `Store.Store = Store`: who gets it there has it already. */
function isItsOwn({ program, follower }: CallGraph, { file, use }: Mention, of: ClassRef): boolean {
  const write = use.how === 'property' && use.also === undefined ? program.modules.get(file)?.writes.find(({ id }) => id === use.write) : undefined;
  const { values, certain } = write === undefined ? { values: [], certain: false } : follower.follow(file, write.object);
  return certain && values.length > 0 && values.every((value) => value.kind === 'class' && value.file === of.file && value.class === of.class);
}
