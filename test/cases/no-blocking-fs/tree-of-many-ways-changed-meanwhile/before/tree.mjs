export const leaf = () => ({ count: 0 });

/** Every node has twelve ways on, and each of them is a place of its own. */
export function visit(node) {
  if (node === undefined) return;
  node.count = (node.count ?? 0) + 1;
  visit(node.left);
  visit(node.right);
  visit(node.first);
  visit(node.last);
  more(node);
}

function more(node) {
  node.visited = true;
  visit(node.head);
  visit(node.tail);
  visit(node.body);
  visit(node.test);
  visit(node.init);
  visit(node.update);
  visit(node.label);
  visit(node.value);
}

export function describe(node) {
  return Object.keys(node).join();
}
