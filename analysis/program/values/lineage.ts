import type { ClassRef } from './hierarchy.ts';
import { superclassesOf, type Follower } from './members-of.ts';

/** A class and those of the program that it extends, nearest first; each once, so that classes that extend each other have an end. */
export function lineageOf(follower: Follower, { file, class: id }: ClassRef): readonly ClassRef[] {
  const found: ClassRef[] = [{ file, class: id }];
  for (const each of found) {
    const parents = (superclassesOf(follower, each)?.values ?? []).flatMap((value) => (value.kind === 'class' ? [{ file: value.file, class: value.class }] : []));
    found.push(...parents.filter((parent) => !found.some((known) => known.file === parent.file && known.class === parent.class)));
  }
  return found;
}
