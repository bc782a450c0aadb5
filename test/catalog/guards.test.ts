import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';
import type { Entry } from '../../catalog/entry.ts';
import { runAsync, runSync } from './run-forms.ts';
import { runsOn } from './runtime.ts';
import { onDescriptor, onPaths, type Sample } from './samples-fs.ts';
import { trial } from './trial.ts';

/** Calls that a guard refuses. */
const REFUSED: readonly Sample[] = [
  onDescriptor(['readFileSync', 'a descriptor', 'utf8']),
  onDescriptor(['writeFileSync', 'a descriptor', 'content']),
  onDescriptor(['appendFileSync', 'a descriptor', 'content']),
  onDescriptor(['truncateSync', 'a descriptor', 4]),
  onDescriptor(['readSync', 'no position', Buffer.alloc(4), 0, 4]),
  onPaths(['statSync', 'nothing there, forgiven', './missing', { throwIfNoEntry: false }]),
  onPaths(['lstatSync', 'nothing there, forgiven', './missing', { throwIfNoEntry: false }]),
  { id: 'node:fs#readdirSync', case: 'nested folders', arguments: (folder) => [branching(folder), { recursive: true }] },
];

const guarded = new Map(entries.filter(({ module, guards }) => module.startsWith('node:') && guards !== undefined).map((entry) => [entry.id, entry]));

describe('what a guard refuses', () => {
  it('is sampled for each of them', () => {
    expect([...guarded.keys()].filter((id) => !REFUSED.some((sample) => sample.id === id))).toEqual([]);
  });

  it.for(REFUSED)('$id differs: $case', async (sample, { task }) => {
    const entry = guarded.get(sample.id);
    if (entry === undefined) throw new Error(`${sample.id} has no guards`);
    const same = isEqual(await trial(entry, sample, runSync), await trial(entry, sample, runAsync));
    // For the record of Node's versions.
    Object.assign(task.meta, { sample: `${sample.id}: ${sample.case}`, agrees: same });
    expect(same).toBe(agrees(entry));
  });
});

/** Two folders side by side, one of them with a folder in it: enough for depth first and breadth first to differ. */
function branching(folder: string): string {
  for (const path of ['a/b', 'c']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['a/b/one', 'a/two', 'c/three']) writeFileSync(join(folder, path), '');
  return folder;
}

function agrees({ guards }: Entry): boolean {
  return guards?.every(({ until }) => until !== undefined && runsOn(until)) ?? true;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
