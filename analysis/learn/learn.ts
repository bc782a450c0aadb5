import path from 'node:path';
import type { Entry } from '../../catalog/entry.ts';
import { entries, moduleNames } from '../../catalog/index.ts';
import { ownEntries } from '../../catalog/own-entry.ts';
import { createCallGraph, type CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Program, ReadError } from '../program/program.ts';
import { installedFolder } from '../program/project/installed-package.ts';
import { readManifest } from '../program/project/manifest.ts';
import { readSpecifier } from '../program/project/specifier.ts';
import { readProgram } from '../program/read-program.ts';
import { withPassed } from '../program/values/passed-values.ts';
import { loadable } from './loadable.ts';
import { proposals, type Proposal } from './proposals.ts';

export interface LearnRequest {
  /** Absolute: the package is looked for in its node_modules and in those above it. */
  readonly from: string;
  readonly name: string;
  /** The whole catalogue where it is absent. */
  readonly catalog?: readonly Entry[];
}

export type Learned =
  | { readonly is: 'learned'; readonly name: string; readonly version?: string; /** Files of the package that were read. */ readonly files: number; readonly proposals: readonly Proposal[]; readonly errors: readonly ReadError[] }
  | { readonly is: 'builtin' | 'not-a-name' | 'not-installed' | 'no-sources' };

interface State {
  readonly catalog: readonly Entry[];
  /** By folder: what was learned of the package there; while that goes on, nothing. */
  readonly learned: Map<string, readonly Entry[]>;
}

/** Packages between the one that is asked about and those that the catalogue has to know. */
const DEEPEST = 4;

/** Reads an installed package, and those it is made of that the catalogue does not know, and proposes entries for what of it blocks. Runs none of it. */
export function learn({ from, name, catalog = entries }: LearnRequest): Learned {
  const { kind } = readSpecifier(name);
  if (kind === 'builtin') return { is: 'builtin' };
  if (kind !== 'bare') return { is: 'not-a-name' };
  const folder = installedFolder(from, name);
  if (folder === undefined) return { is: 'not-installed' };
  return learnFolder({ catalog, learned: new Map() }, folder, from, name, 0);
}

function learnFolder(state: State, folder: string, from: string, name: string, depth: number): Learned {
  const parts = loadable(folder, from, name);
  if (parts.length === 0) return { is: 'no-sources' };
  const program = readProgram({ root: folder, files: parts.flatMap(({ files }) => files), follow: true });
  const catalog = [...dependencies(state, program, depth), ...state.catalog];
  const read = readManifest(folder);
  const version = read.kind === 'manifest' ? read.manifest.version : undefined;
  return {
    is: 'learned',
    name,
    ...(version === undefined ? {} : { version }),
    files: program.modules.size,
    proposals: proposals(forNames(program), forCalls(program), parts, catalog),
    errors: program.errors,
  };
}

/** Other code may call what the package exports, so that no parameter is only what the package itself passes. */
const isClosed = (): boolean => false;

const forCalls = (program: Program): CallGraph => withPassed(createCallGraph(program), () => isClosed);

/**
 * `(function (glob) { glob.sync = … })(glob)` and `module.exports = patch(clone(fs))` name exports;
 * what else is passed would give compilers' own functions the names of all modules.
 */
const forNames = (program: Program): CallGraph => withPassed(createCallGraph(program), () => isClosed, (fn) => fn.use.how === 'callee' || returnsParameter(fn));

const returnsParameter = ({ params, returns }: Fn): boolean => returns.some(({ origin }) => origin?.kind === 'binding' && params.some(({ binding }) => binding === origin.binding));

/** Entries for the packages that this one loads, as far as the catalogue has none. */
function dependencies(state: State, program: Program, depth: number): Entry[] {
  if (depth >= DEEPEST) return [];
  const found = [...program.resolutions].flatMap(([file, resolved]) => [...resolved].flatMap(([specifier, { kind }]) => {
    const parsed = readSpecifier(specifier);
    if (kind !== 'package' || parsed.kind !== 'bare' || moduleNames.has(specifier)) return [];
    const from = path.join(program.root, path.dirname(file));
    const folder = installedFolder(from, parsed.name);
    return folder === undefined ? [] : entriesOf(state, folder, from, parsed.name, depth + 1);
  }));
  return [...new Set(found)];
}

function entriesOf(state: State, folder: string, from: string, name: string, depth: number): readonly Entry[] {
  const known = state.learned.get(folder);
  if (known !== undefined) return known;
  state.learned.set(folder, []);
  const learned = learnFolder(state, folder, from, name, depth);
  const found = learned.is === 'learned' ? ownEntries(learned.proposals.filter(({ aside }) => aside === undefined).map(({ entry }) => entry)) : [];
  state.learned.set(folder, found);
  return found;
}
