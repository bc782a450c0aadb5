import { gte } from 'semver';
import type { Policy } from '../policy.ts';

export type Library = Exclude<Policy['executor'], 'none' | 'auto'>;

/** A package that keeps threads, and the ranges of it that run on a Node and later, the newest first. */
interface LibraryInfo {
  readonly ranges: readonly { readonly from: string; readonly range: string }[];
  /** It can be required, so that CommonJS modules can use it whatever their Node. */
  readonly isRequirable: boolean;
  readonly hasProcesses: boolean;
}

const LIBRARIES: Readonly<Record<Library, LibraryInfo>> = {
  piscina: { ranges: [{ from: '20.0.0', range: '^5.3.2' }, { from: '16.0.0', range: '^4.9.3' }], isRequirable: true, hasProcesses: false },
  tinypool: { ranges: [{ from: '20.0.0', range: '^2.2.0' }, { from: '18.0.0', range: '^1.1.1' }], isRequirable: false, hasProcesses: true },
  workerpool: { ranges: [{ from: '16.0.0', range: '^10.0.3' }], isRequirable: true, hasProcesses: true },
};

/** The library that was asked for; to name a function to offload asks for the usual one. */
export function libraryOf({ executor, pool, offload = [] }: Policy): Library | undefined {
  if (executor !== 'none') return executor === 'auto' ? 'piscina' : executor;
  if (offload.length === 0) return undefined;
  return pool === 'processes' ? 'workerpool' : 'piscina';
}

/** The range to write into a package.json; undefined where no version runs on a Node that old. */
export function rangeFor(library: Library, node: string): string | undefined {
  return LIBRARIES[library].ranges.find(({ from }) => gte(node, from))?.range;
}

/** It can keep processes instead of threads. */
export const hasProcesses = (library: Library): boolean => LIBRARIES[library].hasProcesses;

export const isRequirable = (library: Library): boolean => LIBRARIES[library].isRequirable;
