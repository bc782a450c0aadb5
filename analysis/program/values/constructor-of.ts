import type { Fn } from '../function.ts';
import type { Value } from '../value.ts';
import { lineageOf } from './lineage.ts';
import type { Follower } from './members-of.ts';

/** The constructor that runs for `new C()`: its own, or the nearest that it inherits. */
export function constructorFunction(follower: Follower, value: Extract<Value, { kind: 'class' }>): { file: string; fn: Fn } | undefined {
  for (const { file, class: id } of lineageOf(follower, value)) {
    const module = follower.program.modules.get(file);
    const own = module?.classes[id]?.members.find((each) => each.name === 'constructor' && each.fn !== undefined)?.fn;
    const fn = own === undefined ? undefined : module?.functions[own];
    if (fn !== undefined) return { file, fn };
  }
  return undefined;
}
