import type { ClassInfo } from '../program/function.ts';
import type { MemberUse, Module } from '../program/module.ts';
import { oncePer } from '../program/once-per.ts';
import type { Use } from '../program/structure.ts';
import { functionWithThis } from '../program/values/this-of.ts';

/** How a class hands on its own methods, by their functions: `queue.process(this.handle)`, `on('open', this.open.bind(this))`. */
export const handedMethods = oncePer((module: Module): ReadonlyMap<number, readonly Use[]> => {
  const given = new Map<number, Use[]>();
  for (const member of module.members) {
    const use = member.object.kind === 'this' && member.access === 'read' ? usedAs(module, member) : undefined;
    const fn = use === undefined ? undefined : methodNamed(module, member);
    if (use !== undefined && fn !== undefined) given.set(fn, [...(given.get(fn) ?? []), use]);
  }
  return given;
});

/** Bound to its object it is the same method. */
function usedAs({ calls }: Module, { use, start, name }: MemberUse): Use | undefined {
  const isBound = use.how === 'member' && use.name === 'bind';
  const used = isBound ? calls.find(({ callee, calleeRange }) => calleeRange.start === start && callee.kind === 'member' && callee.name === 'bind' && callee.object.kind === 'member' && callee.object.name === name)?.use : use;
  return used?.how === 'argument' || used?.how === 'value' || used?.how === 'element' ? used : undefined;
}

function methodNamed(module: Module, { object, name }: MemberUse): number | undefined {
  const owner = object.kind === 'this' ? functionWithThis(module, object.fn)?.class : undefined;
  const found = owner === undefined ? undefined : module.classes[owner]?.members.filter((each) => each.name === name && !each.isStatic).map(functionOf);
  return found?.length === 1 ? found[0] : undefined;
}

const functionOf = ({ fn, value }: ClassInfo['members'][number]): number | undefined => fn ?? (value?.kind === 'function' ? value.fn : undefined);
