export const leaf = () => ({ count: 0 });

export function visit(node) {
  if (node === undefined) return;
  node.count = (node.count ?? 0) + 1;
  visit(node.left);
  visit(node.right);
}
