import type { Node } from './ast.ts';

/** A fact about the nodes of one tree, as a map gives it. */
export interface NodeFacts<Value> {
  get(node: Node): Value | undefined;
  set(node: Node, value: Value): void;
}

/** Facts that nearly every node has stay on the nodes: a map of all of them is built anew again and again as it grows. */
function createNodeFacts<Value>(name: symbol): NodeFacts<Value> {
  return {
    get: (node) => (node as unknown as Readonly<Record<symbol, Value | undefined>>)[name],
    set(node, value) {
      (node as unknown as Record<symbol, Value>)[name] = value;
    },
  };
}

const PARENT = Symbol('parent');
const FUNCTION = Symbol('function');

/** What each node stands in. */
export const createParents = (): NodeFacts<Node> => createNodeFacts(PARENT);

/** The function that each node runs in. */
export const createFunctionsOf = (): NodeFacts<number> => createNodeFacts(FUNCTION);
