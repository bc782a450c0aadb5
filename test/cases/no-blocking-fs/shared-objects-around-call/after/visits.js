import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

const visited = [];
const totals = { bytes: 0 };

export async function visit(path) {
  return inTurn(async () => {
    const place = visited.length;
    const text = await readFile(path, 'utf8');
    visited.push(path);
    await count(totals, path);
    return place + text.length;
  });
}

async function count(sums, path) {
  return inTurn(async () => {
    const { bytes } = sums;
    const { length } = await readFile(path);
    Object.assign(sums, { bytes: bytes + length });
  });
}
