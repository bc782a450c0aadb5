import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Draft } from '../draft.ts';
import { siteKey, type Obstacle, type Site, type SiteKey } from '../site.ts';

/**
 * Iterations over what an API gives that a test replaces: its double may give anything with the method of that name,
 * `{ filter: () => ['a'] }`, which code that goes through an array itself would not ask.
 */
export function doubledCollections({ study, sites }: Draft): Map<SiteKey, Obstacle> {
  const obstacles = new Map<SiteKey, Obstacle>();
  for (const site of [...sites.values()].flat()) {
    const { module, key } = site;
    const replaced = collectionsOf(site).flatMap((origin) => callsBehind(module, origin)).map((call) => study.leafObstacles.get(siteKey(module.file, call)));
    const obstacle = replaced.find((each) => each?.code === 'mocked-api');
    if (obstacle !== undefined) obstacles.set(key, { ...obstacle, message: `${obstacle.message}, and this goes through what it gives` });
  }
  return obstacles;
}

/** What the callbacks around a call, or the call itself, are called for each item of. */
function collectionsOf({ module, loops, iterates, call }: Site): Origin[] {
  const uses = loops.flatMap((loop) => module.functions[loop]?.use ?? []);
  const around = uses.flatMap((use) => (use.how === 'argument' ? (module.calls[use.call] ?? []) : []));
  return [...around, ...(iterates === true ? [call] : [])].flatMap(({ callee }) => (callee.kind === 'member' ? [callee.object] : []));
}

/** `files` of `const files = glob.sync('*')`, and what `.filter(…)` and the like make of it. */
function callsBehind({ bindings }: Module, start: Origin): number[] {
  const seen = new Set<Origin>([start]);
  const calls: number[] = [];
  for (const origin of seen) {
    if (origin.kind === 'binding') for (const value of bindings[origin.binding]?.values ?? []) seen.add(value);
    if (origin.kind !== 'result') continue;
    calls.push(origin.call);
    if (origin.callee.kind === 'member') seen.add(origin.callee.object);
  }
  return calls;
}
