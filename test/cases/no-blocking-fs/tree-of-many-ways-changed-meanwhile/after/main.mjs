import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, leaf, visit } from './tree.mjs';

const tree = { left: { right: leaf() } };
const settled = { left: { right: leaf() } };

async function report() {
  const before = tree.left.right.count;
  const label = readFileSync('label.txt', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  console.log(label.trim(), before, tree.left.right.count);
}

async function reportSettled() {
  const before = settled.left.right.count;
  const label = await readFile('label.txt', 'utf8');
  visit(leaf());
  console.log(label.trim(), before, settled.left.right.count, describe(settled));
}

setTimeout(() => visit(tree), 0);
await report();
await reportSettled();
