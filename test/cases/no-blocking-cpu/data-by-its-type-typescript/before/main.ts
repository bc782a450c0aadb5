import { weighed } from './trees.js';
import { Unit, type Tree } from './types.js';

async function main(): Promise<void> {
  const oak: Tree = { kind: 'oak', children: [{ kind: 'elm', children: [] }] };
  console.log(weighed(oak, { oak: 5, elm: 2 }, Unit.Pounds));
}

void main();
