import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../catalog/entry.ts';
import { contentsOf, outcomeOf, type Outcome } from './outcome.ts';
import type { Sample } from './samples-fs.ts';

/** What came of one call. */
export interface Trial {
  readonly outcome: Outcome;
  /** What the folder holds afterwards. */
  readonly left: readonly string[];
}

type Run = (entry: Entry, args: readonly unknown[], receiver?: unknown) => unknown;

/** Makes one sample's call in one form, in a folder of its own. */
export async function trial(entry: Entry, sample: Sample, run: Run): Promise<Trial> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'forms-')));
  try {
    const ignored = entry.errors.as === 'differs' ? entry.errors.fields : [];
    const [receiver, args] = [sample.receiver?.(folder), sample.arguments(folder)];
    const outcome = await outcomeOf(() => run(entry, args, receiver), folder, ignored, sample.as);
    sample.close?.(args, receiver);
    return { outcome, left: sample.id === 'node:fs#mkdtempSync' ? [] : await contentsOf(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
