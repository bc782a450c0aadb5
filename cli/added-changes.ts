import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { withDependency } from '../analysis/plan/executor/manifest-edit.ts';
import type { Dependency, NewFile, Plan } from '../analysis/plan/plan.ts';
import { reasonOf } from './file-errors.ts';
import { UsageError } from './usage-error.ts';
import type { Change } from './write.ts';

/** Files that the plan adds, and the package.json files that name what they need. */
export async function addedChanges(root: string, { newFiles, dependencies }: Plan): Promise<Change[]> {
  const added = newFiles.map((file) => addedFile(root, file));
  return [...added, ...(await Promise.all(dependencies.map((dependency) => manifestChange(root, dependency))))];
}

function addedFile(root: string, { file, text }: NewFile): Change {
  return { file, path: join(root, file), before: '', after: text, encoding: 'utf8', isNew: true };
}

async function manifestChange(root: string, { manifest, name, range }: Dependency): Promise<Change> {
  const path = await realpath(join(root, manifest)).catch((error: unknown) => {
    throw new UsageError(`${manifest} cannot be read: ${reasonOf(error)}`);
  });
  const before = await readFile(path, 'utf8');
  const after = withDependency(before, name, range);
  if (after === undefined) throw new UsageError(`${manifest} is not laid out one entry on a line: add "${name}": "${range}" to its dependencies first`);
  return { file: manifest, path, before, after, encoding: 'utf8' };
}
