import { gte, lt, minVersion } from 'semver';
import type { AsyncCall, Entry } from '../../catalog/entry.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import { declaredVersion } from '../program/project/installed-package.ts';
import { isBundled } from './bundled.ts';
import type { Policy } from './policy.ts';
import { ownerOf } from './references/public.ts';

/** The oldest Node that a file is written for: where it runs, and as its types know it. */
export interface Floor {
  readonly node: string;
  /** Version of `@types/node`, in TypeScript where the package names one. */
  readonly types?: string;
  /** Bundles for browsers hold it, so it can load none of Node's modules that it does not load already. */
  readonly bundled?: true;
}

/** Where nothing else is asked for, no Node below this is written for. */
export const LOWEST = '18.0.0';

/** What the package declares, and no lower than 18 unless `engines: strict`. */
export function floorOf(graph: CallGraph, policy: Policy, module: Module): Floor {
  const owner = ownerOf(graph.program, module.file);
  const declared = owner?.node === undefined ? LOWEST : (minVersion(owner.node)?.version ?? LOWEST);
  const node = policy.engines === 'floor' && lt(declared, LOWEST) ? LOWEST : declared;
  const types = owner !== undefined && /^tsx?$/.test(module.language) ? declaredVersion([owner], module.file, '@types/node') : undefined;
  return { node, ...(types === undefined ? {} : { types }), ...(isBundled(graph.program, module.file) ? { bundled: true } : {}) };
}

/** A function of `node:fs/promises` under the newest name that a floor has. */
export type Spelling = Pick<AsyncCall, 'module' | 'path'> & { readonly form: 'promise' | 'promisify' };

/**
 * `fs/promises` is a module of its own since 14; `fs.promises` is there since 10, and warns no more that it is an experiment since 10.17;
 * the callback form can be promisified since 8. Below that nothing can wait: async functions came with 7.6.
 */
export function spellingAt({ node, types = node, bundled }: Floor, name: string): Spelling | undefined {
  const has = (version: string, typesVersion = version): boolean => gte(node, version) && gte(types, typesVersion);
  if (has('14.0.0') && bundled === undefined) return { form: 'promise', module: 'node:fs/promises', path: name };
  if (has('10.17.0', '10.0.0')) return { form: 'promise', module: 'node:fs', path: `promises.${name}` };
  return has('8.0.0') ? { form: 'promisify', module: 'node:fs', path: name } : undefined;
}

/** An entry with its asynchronous form spelled as a floor has it; the entry itself where nothing spells it differently. */
export function entryAt(floor: Floor, entry: Entry): Entry {
  const { instead } = entry;
  if (instead.form === 'adapter') return instead.plain === undefined ? entry : { ...entry, instead: { ...instead, plain: callAt(floor, instead.plain) } };
  return instead.form === 'promise' ? { ...entry, instead: callAt(floor, instead) } : entry;
}

function callAt<T extends AsyncCall & Pick<Spelling, 'form'>>(floor: Floor, call: T): Omit<T, 'form'> & Spelling {
  const spelling = call.module === 'node:fs/promises' ? spellingAt(floor, call.path) : undefined;
  if (spelling === undefined || spelling.module === call.module) return call;
  // Older than the module is most of what it holds.
  const { since, ...rest } = call;
  return { ...rest, ...(since === undefined || since === '14.0.0' ? {} : { since }), ...spelling } as Omit<T, 'form'> & Spelling;
}
