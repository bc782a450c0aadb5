import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { superclasses } from '../../catalog/superclasses.ts';

const load = createRequire(import.meta.url);

it.each(superclasses.map((each) => [`${each.module} ${each.paths[0] ?? ''}`, each] as const))('knows all names of %s', (_id, { module, paths, names }) => {
  for (const path of paths) {
    let made: unknown = load(module);
    for (const part of path.split('.').filter((each) => each !== '' && each !== 'default')) made = (made as Record<string, unknown>)[part];
    const missing = namesOf((made as { prototype: object }).prototype).filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  }
});

/** Of the prototype and all above it; those of the language's own objects that begin with `__` and private state are nobody's methods. */
function namesOf(prototype: object): string[] {
  const names = new Set<string>();
  for (let at: unknown = prototype; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter((name) => !/^__|^_(?:events|eventsCount|maxListeners)$|State$/.test(name));
}
