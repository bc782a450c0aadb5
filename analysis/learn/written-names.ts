import type { CallGraph } from '../program/call-graph.ts';
import { union, valueKey, type Value, type Values } from '../program/value.ts';

/** What values are given by assignment, anywhere in the program. */
export interface WrittenNames {
  /** Properties by their names. */
  of(owner: Value): [name: string, values: Values][];
  /** What all properties are copied from: `Object.assign(exports, fs)`. */
  copiedTo(owner: Value): Values[];
}

/** Every assignment is followed once, because a package has thousands of them. Names that the text does not tell are left out. */
export function createWrittenNames({ program, follower }: CallGraph): WrittenNames {
  const names = new Map<string, Map<string, Values[]>>();
  for (const { file, writes } of program.modules.values()) {
    for (const { object, name, value } of writes) {
      if (name === undefined) continue;
      for (const owner of follower.follow(file, object).values) {
        const key = valueKey(owner);
        const ofOwner = names.get(key) ?? new Map<string, Values[]>();
        names.set(key, ofOwner.set(name, [...(ofOwner.get(name) ?? []), follower.follow(file, value)]));
      }
    }
  }
  return {
    of: (owner) => [...(names.get(valueKey(owner)) ?? [])].map(([name, values]) => [name, union(values)]),
    copiedTo: (owner) => follower.openWrites().to(valueKey(owner)).filter(({ isCopy }) => isCopy).map(({ file, from }) => follower.follow(file, from)),
  };
}
