import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { withDependency } from '../analysis/plan/executor/manifest-edit.ts';
import type { Dependency, NewFile, Plan, SettingChange } from '../analysis/plan/plan.ts';
import { reasonOf } from './file-errors.ts';
import { UsageError } from './usage-error.ts';
import type { Change } from './write.ts';

/** Files that the plan adds, the package.json files that name what they need, and the settings of linters that are to accept the rest. */
export async function addedChanges(root: string, { newFiles, dependencies, settings }: Plan): Promise<Change[]> {
  const added = newFiles.map((file) => addedFile(root, file));
  const manifests = dependencies.map((dependency) => manifestChange(root, dependency));
  return [...added, ...(await Promise.all([...manifests, ...settings.map((setting) => settingChange(root, setting))]))];
}

function addedFile(root: string, { file, text }: NewFile): Change {
  return { file, path: join(root, file), before: '', after: text, encoding: 'utf8', isNew: true };
}

async function manifestChange(root: string, { manifest, name, range }: Dependency): Promise<Change> {
  const path = await pathOf(root, manifest);
  const before = await readFile(path, 'utf8');
  const after = withDependency(before, name, range);
  if (after === undefined) throw new UsageError(`${manifest} is not laid out one entry on a line: add "${name}": "${range}" to its dependencies first`);
  return { file: manifest, path, before, after, encoding: 'utf8' };
}

async function settingChange(root: string, { file, at, from, to }: SettingChange): Promise<Change> {
  const path = await pathOf(root, file);
  const before = await readFile(path, 'utf8');
  const start = at + Number(before.startsWith(BOM));
  if (!before.startsWith(from, start)) throw new UsageError(`${file} was changed meanwhile: run again`);
  return { file, path, before, after: before.slice(0, start) + to + before.slice(start + from.length), encoding: 'utf8' };
}

const BOM = '\uFEFF';

async function pathOf(root: string, file: string): Promise<string> {
  return await realpath(join(root, file)).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  });
}
