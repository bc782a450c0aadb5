import { createHash } from 'node:crypto';
import type { Edit } from '../edit.ts';
import type { CallGraph, FnKey } from '../program/call-graph.ts';
import type { Colouring } from './colour.ts';
import { contractOf } from './contract.ts';
import type { Unit } from './plan.ts';
import type { Site } from './site.ts';

/** Groups files that must change together: what is called across files, what stands under one contract, what shares a file's imports. */
export function unitsOf(graph: CallGraph, colouring: Colouring, edits: ReadonlyMap<string, readonly Edit[]>): Unit[] {
  const groups = new Map<string, string>();
  const rootOf = (file: string): string => {
    const parent = groups.get(file) ?? file;
    return parent === file ? file : rootOf(parent);
  };
  const sites = [...colouring.sites.values()].flat();
  for (const [a, b] of bonds(graph, colouring, edits, sites)) groups.set(rootOf(a), rootOf(b));
  const files = new Map<string, string[]>();
  for (const file of [...edits.keys()].sort()) files.set(rootOf(file), [...(files.get(rootOf(file)) ?? []), file]);
  return [...files.values()].map((group) => unitOf(group, edits, sites));
}

type Bond = readonly [string, string];

function bonds(graph: CallGraph, colouring: Colouring, edits: ReadonlyMap<string, readonly Edit[]>, sites: readonly Site[]): Bond[] {
  const called = sites.flatMap((site) => site.targets.map((target): Bond => [fileOf(target), site.module.file]));
  const contracts = [...colouring.forms].flatMap(([key, form]) => {
    const found = form === 'in-place' ? graph.functionOf(key) : undefined;
    return found === undefined ? [] : contractOf(graph, found.module, found.fn).map((other): Bond => [fileOf(other), fileOf(key)]);
  });
  const calling = new Set(sites.map(({ module }) => module.file));
  const typed = [...edits.keys()].filter((file) => !calling.has(file)).flatMap((file) => neighbours(graph, edits, file).map((other): Bond => [file, other]));
  return [...called, ...contracts, ...typed];
}

/** A file in which only types change, or a function that waits for nothing, belongs to what it imports and to those that import it; a declaration file to all. */
function neighbours({ program }: CallGraph, edits: ReadonlyMap<string, readonly Edit[]>, file: string): string[] {
  const imports = (from: string, to: string): boolean => [...(program.resolutions.get(from)?.values() ?? [])].some((target) => target.kind === 'file' && target.file === to);
  const isDeclaration = program.modules.get(file)?.language === 'dts';
  return [...edits.keys()].filter((other) => other !== file && (isDeclaration || imports(file, other) || imports(other, file)));
}

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));

function unitOf(files: readonly string[], edits: ReadonlyMap<string, readonly Edit[]>, sites: readonly Site[]): Unit {
  const calls = sites.flatMap((site) => (files.includes(site.module.file) ? [site.leaf?.finding.id ?? site.dropped?.id ?? ''] : [])).filter((id) => id !== '');
  const id = createHash('sha256').update(calls.join('\0')).digest('hex').slice(0, 8);
  return { id: `unit-${id}`, files, edits: files.flatMap((file) => edits.get(file) ?? []), calls, status: 'planned' };
}
