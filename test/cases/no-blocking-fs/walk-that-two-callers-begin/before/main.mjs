import { readFileSync } from 'node:fs';
import { leaf, visit } from './tree.mjs';

const tree = { left: { right: leaf() } };
const other = { left: { right: leaf() } };

async function report() {
  const before = tree.left.right.count;
  const label = readFileSync('label.txt', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  console.log(label.trim(), before, tree.left.right.count);
}

visit(other);
setTimeout(() => visit(tree), 0);
await report();
console.log(other.left.right.count);
