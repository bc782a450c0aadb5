import type { Fn } from '../function.ts';
import type { Value } from '../value.ts';
import { superclassesOf, type Follower } from './members-of.ts';

/** The constructor that runs for `new C()`: its own, or the nearest that it inherits. */
export function constructorFunction(follower: Follower, { file, class: id }: Extract<Value, { kind: 'class' }>, depth = 0): { file: string; fn: Fn } | undefined {
  const module = follower.program.modules.get(file);
  const info = module?.classes[id];
  const own = info?.members.find((each) => each.name === 'constructor' && each.fn !== undefined)?.fn;
  const fn = own === undefined ? undefined : module?.functions[own];
  if (fn !== undefined) return { file, fn };
  const [parent] = depth > 16 ? [] : superclassesOf(follower, { file, class: id })?.values ?? [];
  return parent?.kind === 'class' ? constructorFunction(follower, parent, depth + 1) : undefined;
}
