import { groupBy } from '../../program/group-by.ts';
import { OPEN, rootOf, type Location } from './accesses.ts';

/** Those of a list whose places may be the one that is asked about, by `isSamePlace` but for the part of an object: most places have few. */
export function byPlace<Item>(all: readonly Item[], locationOf: (item: Item) => Location): (location: Location) => readonly Item[] {
  const byLocation = groupBy(all, locationOf);
  const byRoot = groupBy(all, (each) => rootOf(locationOf(each)));
  // Own accesses tell their places to the end; what callers pass may be told less closely.
  const open = groupBy(all.filter((each) => locationOf(each).endsWith(OPEN)), (each) => rootOf(locationOf(each)));
  return (location) => {
    const root = rootOf(location);
    if (location.endsWith(OPEN)) return byRoot.get(root) ?? [];
    return [...(byLocation.get(location) ?? []), ...(open.get(root) ?? [])];
  };
}
