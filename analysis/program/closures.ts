import { componentsFrom } from './components.ts';

/** Everything that can be reached from a node, itself included. Nodes that lead to each other share one set, so what is found out about it is found out once. */
export function createClosures<Node>(nextOf: (node: Node) => Iterable<Node>): (start: Node) => ReadonlySet<Node> {
  const known = new Map<Node, ReadonlySet<Node>>();
  // What is known has no way back to what is not.
  const unknownAfter = (node: Node): Iterable<Node> => (known.has(node) ? [] : nextOf(node));
  const closureOf = (group: readonly Node[]): ReadonlySet<Node> => {
    const beyond = new Set(group.flatMap((node) => [...nextOf(node)].flatMap((next) => known.get(next) ?? [])));
    return new Set([...group, ...[...beyond].flatMap((each) => [...each])]);
  };
  return (start) => {
    for (const group of componentsFrom(start, unknownAfter)) {
      if (group.every((node) => known.has(node))) continue;
      const closure = closureOf(group);
      for (const node of group) known.set(node, closure);
    }
    return known.get(start) ?? new Set([start]);
  };
}
