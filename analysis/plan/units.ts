import { createHash } from 'node:crypto';
import type { Edit } from '../edit.ts';
import type { FnKey } from '../program/call-graph.ts';
import type { Colouring } from './colour.ts';
import type { Unit } from './plan.ts';
import type { Site } from './site.ts';

/** Groups files that must change together: what is called across files, and what shares a file's imports. */
export function unitsOf(colouring: Colouring, edits: ReadonlyMap<string, readonly Edit[]>): Unit[] {
  const groups = new Map<string, string>();
  const rootOf = (file: string): string => {
    const parent = groups.get(file) ?? file;
    return parent === file ? file : rootOf(parent);
  };
  const sites = [...colouring.sites.values()].flat();
  for (const site of sites) for (const target of site.targets) groups.set(rootOf(fileOf(target)), rootOf(site.module.file));
  const files = new Map<string, string[]>();
  for (const file of [...edits.keys()].sort()) files.set(rootOf(file), [...(files.get(rootOf(file)) ?? []), file]);
  return [...files.values()].map((group) => unitOf(group, edits, sites));
}

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));

function unitOf(files: readonly string[], edits: ReadonlyMap<string, readonly Edit[]>, sites: readonly Site[]): Unit {
  const calls = sites.flatMap((site) => (files.includes(site.module.file) ? [site.leaf?.finding.id ?? site.dropped?.id ?? ''] : [])).filter((id) => id !== '');
  const id = createHash('sha256').update(calls.join('\0')).digest('hex').slice(0, 8);
  return { id: `unit-${id}`, files, edits: files.flatMap((file) => edits.get(file) ?? []), calls, status: 'planned' };
}
