/** Groups of nodes that reach each other (Tarjan's strongly connected components, of two nodes or a self-loop). */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];

  const visit = (node: string): number => {
    const number = index.size;
    index.set(node, number);
    stack.push(node);
    const reached = (graph.get(node) ?? []).map((next) => {
      if (!index.has(next)) return visit(next);
      return stack.includes(next) ? (index.get(next) ?? number) : number;
    });
    const lowest = Math.min(number, ...reached);
    if (lowest === number) collect(node);
    return lowest;
  };

  const collect = (node: string): void => {
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) groups.push(group);
  };

  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return groups;
}
