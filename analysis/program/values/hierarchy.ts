import type { Program } from '../program.ts';
import type { Follower } from './members-of.ts';

/** `file#number` of a class. */
export type ClassKey = string;

export const classKey = (file: string, id: number): ClassKey => `${file}#${id}`;

export interface ClassRef {
  readonly file: string;
  readonly class: number;
}

/** The classes of the program that extend each class, directly or through others. */
export interface Hierarchy {
  descendants(of: ClassRef): readonly ClassRef[];
}

/** Reads every `extends` of a program once. */
export function readHierarchy(program: Program, follower: Follower): Hierarchy {
  const children = new Map<ClassKey, ClassRef[]>();
  const all = [...program.modules.values()].flatMap(({ file, classes }) => classes.map((info) => ({ file, info })));
  for (const { file, info } of all) {
    const parents = info.superClass === undefined ? [] : follower.follow(file, info.superClass).values;
    for (const value of parents) {
      if (value.kind !== 'class') continue;
      const key = classKey(value.file, value.class);
      children.set(key, [...(children.get(key) ?? []), { file, class: info.id }]);
    }
  }
  return { descendants: (of) => reachedFrom(children, of) };
}

function reachedFrom(children: ReadonlyMap<ClassKey, readonly ClassRef[]>, of: ClassRef): ClassRef[] {
  const found = new Map<ClassKey, ClassRef>();
  const queue = [of];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const child of children.get(classKey(at.file, at.class)) ?? []) {
      const key = classKey(child.file, child.class);
      if (found.has(key)) continue;
      found.set(key, child);
      queue.push(child);
    }
  }
  return [...found.values()];
}
