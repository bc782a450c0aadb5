import type { Entry, Kind } from '../../catalog/entry.ts';
import type { OwnEntry } from '../../catalog/own-entry.ts';
import { promisesOf } from '../findings/awaits/oracle.ts';
import { blockingInProgram, catalogIn } from '../findings/blocking/blocking-in-program.ts';
import { createReach, type Reach } from '../findings/blocking/chain.ts';
import { entriesBelow, indexCatalog, type CatalogIndex } from '../findings/blocking/lookup.ts';
import type { Link } from '../findings/finding.ts';
import { fnKey, type CallGraph, type FnKey } from '../program/call-graph.ts';
import { NO_ORACLE } from '../program/type-oracle.ts';
import { constructorFunction } from '../program/values/constructor-of.ts';
import { asyncPaths, pathText, twinOf, type Twin } from './async-twin.ts';
import { exportedValues, type Exported } from './exported-values.ts';
import type { Loadable } from './loadable.ts';

/** An export that reaches a blocking call: an entry to look at, and why it is proposed. */
export interface Proposal {
  readonly entry: OwnEntry & { readonly module: string };
  /** Catalogue id of what blocks in the end. */
  readonly blocks: string;
  /** From the first call inside the export to the blocking one. Empty where the export is the blocking function itself. */
  readonly chain: readonly Link[];
  /** `likely`: on the way stands a call that can also call something else. */
  readonly certainty: 'certain' | 'likely';
  readonly twin?: Twin;
  /**
   * Why it is only told, and no entry for a catalogue. `returns-promise`: it is asynchronous, and blocks on the way all the same.
   * `shares-code`: by its name it is the asynchronous form of another one, and the call that blocks is the same: which of the two does it, the text does not tell.
   */
  readonly aside?: 'returns-promise' | 'shares-code';
}

/** In minified code names say nothing, and a call may seem to mean any function. */
const WIDEST = 8;

interface Search {
  readonly graph: CallGraph;
  readonly reach: Reach;
  readonly index: CatalogIndex;
}

/**
 * What of a package's exports reaches a blocking call, by the name that users load it under and its path there.
 * @param names a call graph to look up exports in, and `graph` another one of the same program for calls: what one was asked does not change what the other answers.
 */
export function proposals(names: CallGraph, graph: CallGraph, parts: readonly Loadable[], catalog: readonly Entry[]): Proposal[] {
  const blocking = blockingInProgram(graph, { catalog });
  const known = catalogIn(graph, { catalog });
  const reach = createReach(graph, known, (file, calls) => blocking.among(file, calls).filter(({ preset }) => preset !== 'off'), WIDEST);
  const search: Search = { graph, reach, index: indexCatalog(known) };
  return parts.flatMap(({ specifier, files }) => {
    const all = exportedValues(names, files);
    const found = all.flatMap((exported) => proposalsFor(search, specifier, exported, all));
    return withShared([...new Map(found.reverse().map((proposal) => [`${proposal.entry.path} ${String(proposal.entry.construct)}`, proposal])).values()].sort(byPath));
  });
}

function withShared(found: readonly Proposal[]): Proposal[] {
  const forms = new Set(found.flatMap((proposal) => asyncPaths(pathParts(proposal.entry.path)).map((path) => `${pathText(path)} ${endOf(proposal)}`)));
  return found.map((proposal) => (proposal.aside === undefined && !/sync$/i.test(proposal.entry.path) && forms.has(`${proposal.entry.path} ${endOf(proposal)}`) ? { ...proposal, aside: 'shares-code' } : proposal));
}

/** The place of the blocking call. */
function endOf({ chain, blocks }: Proposal): string {
  const last = chain.at(-1);
  return last === undefined ? blocks : `${last.file}:${last.line}:${last.column}`;
}

const pathParts = (path: string): readonly string[] => (path === 'default' ? [] : path.split('.'));

const byPath = (a: Proposal, b: Proposal): number => (a.entry.path < b.entry.path ? -1 : Number(a.entry.path > b.entry.path));

function proposalsFor(search: Search, module: string, exported: Exported, all: readonly Exported[]): Proposal[] {
  const { value } = exported;
  if (value.kind === 'external') return handedOn(search, module, exported);
  if (value.kind === 'class') return constructing(search, module, exported);
  if (value.kind !== 'function') return [];
  const twin = twinOf(search.graph, exported, all);
  const isPromise = promisesOf(search.graph, NO_ORACLE).ofFunction(value.file, value.fn).is === 'promise';
  return reaching(search, fnKey(value.file, value.fn), module, exported).map((proposal) => {
    if (isPromise) return { ...proposal, aside: 'returns-promise' };
    return twin === undefined ? proposal : { ...proposal, twin, entry: { ...proposal.entry, instead: twin.instead } };
  });
}

function constructing(search: Search, module: string, exported: Exported): Proposal[] {
  if (exported.value.kind !== 'class') return [];
  const made = constructorFunction(search.graph.follower, exported.value);
  if (made === undefined) return [];
  return reaching(search, fnKey(made.file, made.fn.id), module, exported).map((proposal) => ({ ...proposal, entry: { ...proposal.entry, construct: true } }));
}

function reaching({ reach }: Search, key: FnKey, module: string, { path, certain }: Exported): Proposal[] {
  const found = reach.pathFrom(key);
  if (found === undefined) return [];
  const { entry, kind, preset } = found.blocking;
  return [{ entry: ownEntry(module, pathText(path), kind, preset), blocks: entry.id, chain: found.links, certainty: found.certain && certain ? 'certain' : 'likely' }];
}

/** What a package exports of another one: `exports.readFileSync = fs.readFileSync`, `module.exports = require('fs')`. */
function handedOn({ index }: Search, module: string, { path, value, certain }: Exported): Proposal[] {
  if (value.kind !== 'external') return [];
  return entriesBelow(index, value).filter(({ entry: { preset, match } }) => preset !== 'off' && match.how !== 'option').map(({ entry, below }) => ({
    entry: { ...ownEntry(module, pathText([...path, ...below]), entry.kind, entry.preset), ...(entry.match.how === 'new' ? { construct: true } : {}) },
    blocks: entry.id,
    chain: [],
    certainty: certain ? ('certain' as const) : ('likely' as const),
  }));
}

function ownEntry(module: string, path: string, kind: Kind, preset: Entry['preset']): Proposal['entry'] {
  return { module, path, kind, ...(preset === 'recommended' ? {} : { preset }), proposed: true };
}
