interface Visit<Node> {
  readonly node: Node;
  readonly next: Iterator<Node>;
  readonly at: number;
  low: number;
}

/**
 * Everything that can be reached, in groups that lead to each other, each group after those that it leads to (Tarjan 1972).
 * Without recursion, because call chains can be as long as a program.
 */
export function componentsFrom<Node>(start: Node, nextOf: (node: Node) => Iterable<Node>): Node[][] {
  const found: Node[][] = [];
  const numbers = new Map<Node, number>();
  const open = new Set<Node>();
  const order: Node[] = [];
  const begin = (node: Node): Visit<Node> => {
    const at = numbers.size;
    numbers.set(node, at);
    open.add(node);
    order.push(node);
    return { node, next: nextOf(node)[Symbol.iterator](), at, low: at };
  };
  const path = [begin(start)];
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const step = visit.next.next();
    if (step.done !== true) {
      const number = numbers.get(step.value);
      if (number === undefined) path.push(begin(step.value));
      else if (open.has(step.value)) visit.low = Math.min(visit.low, number);
      continue;
    }
    path.pop();
    const around = path.at(-1);
    if (around !== undefined) around.low = Math.min(around.low, visit.low);
    if (visit.low === visit.at) found.push(closed(open, order, visit.node));
  }
  return found;
}

/** What was opened since, the node itself included. */
function closed<Node>(open: Set<Node>, order: Node[], node: Node): Node[] {
  const group = order.splice(order.lastIndexOf(node));
  for (const each of group) open.delete(each);
  return group;
}
