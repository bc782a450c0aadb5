import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../analysis/plan/policy.ts';
import type { Tree } from '../case/case-folder.ts';
import { writeTree } from '../case/copy.ts';
import { migrate, type Migration } from '../case/migration.ts';
import { runAll, type Job, type Result } from './running.ts';

/** A program to migrate and to run. */
export interface Sample {
  readonly format: 'cjs' | 'esm';
  readonly exports: 'keep' | 'twin' | 'break';
  readonly texts: ReadonlyMap<string, string>;
}

/** A program before and after, and how both ran. */
export interface Trial {
  readonly sample: Sample;
  readonly migration: Migration;
  readonly before: Result;
  readonly after: Result;
  /** What a migration has to hold and this one does not, whatever the program does. */
  readonly faults: readonly string[];
}

/** Migrates all samples, then runs all of them before and after. */
export async function tryAll(root: string, samples: readonly Sample[]): Promise<Trial[]> {
  const migrated: { sample: Sample; migration: Migration; faults: string[] }[] = [];
  for (const [at, sample] of samples.entries()) migrated.push({ sample, ...(await migrateSample(join(root, String(at)), sample)) });
  const jobs = (side: 'before' | 'after'): Job[] => migrated.map(({ sample: { format } }, at) => ({ dir: join(root, String(at), side), format }));
  const [before, after] = await Promise.all([runAll(join(root, 'of-before'), jobs('before')), runAll(join(root, 'of-after'), jobs('after'))]);
  return migrated.map((each, at) => ({ ...each, before: resultAt(before, at), after: resultAt(after, at) }));
}

function resultAt(results: readonly Result[], at: number): Result {
  const result = results[at];
  if (result === undefined) throw new Error(`program ${at} was not run`);
  return result;
}

/** Twice: the second time there must be nothing left to do. */
async function migrateSample(dir: string, sample: Sample): Promise<{ migration: Migration; faults: string[] }> {
  await rm(dir, { recursive: true, force: true });
  // On the disk, because that is where imports lead.
  await writeTree(join(dir, 'before'), sample.texts);
  const first = attempt(sample, sample.texts, join(dir, 'before'));
  const texts = new Map([...sample.texts, ...first.texts]);
  await writeTree(join(dir, 'after'), texts);
  const second = attempt(sample, texts, join(dir, 'after'));
  const faults = [...first.errors, ...first.unaccounted, ...second.errors];
  if (second.edits > 0) faults.push('a second run changes something');
  return { migration: { ...first, texts }, faults };
}

function attempt({ exports }: Sample, texts: ReadonlyMap<string, string>, root: string): Migration {
  const tree: Tree = { texts, marks: new Map(), malformed: [] };
  return migrate({ options: {}, policy: { ...DEFAULT_POLICY, where: 'everywhere', exports } }, tree, root);
}

/** What the migrated program does otherwise; empty = the same. */
export function difference({ before, after, faults }: Trial): string[] {
  const lines = [...faults];
  const compare = (what: string, old: unknown, young: unknown): void => {
    const [was, is] = [JSON.stringify(old), JSON.stringify(young)];
    if (was !== is) lines.push(`${what}: ${was} became ${is}`);
  };
  compare('output', before.output, after.output);
  compare('error', before.error, after.error);
  compare('exit code', before.exitCode, after.exitCode);
  compare('files', before.files, after.files);
  return lines;
}
