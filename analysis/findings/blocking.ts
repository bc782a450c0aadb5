import type { Entry } from '../../catalog/entry.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Value } from '../program/value.ts';
import { entryFor, type CatalogIndex } from './lookup.ts';

/** A call of a catalogued API, and whether it can be anything else. */
export interface BlockingCall {
  readonly file: string;
  readonly call: CallSite;
  readonly entry: Entry;
  readonly certainty: 'certain' | 'likely';
  /** Version of the package, where it is one. */
  readonly version?: string;
}

/** The calls of a module that the catalogue knows to block. */
export function blockingCalls(graph: CallGraph, index: CatalogIndex, module: Module): BlockingCall[] {
  return module.calls.flatMap((call) => blockingCall(graph, index, module, call));
}

function blockingCall(graph: CallGraph, index: CatalogIndex, module: Module, call: CallSite): BlockingCall[] {
  const { values, certain } = graph.callees(module.file, call);
  const found = values.flatMap((value) => {
    const entry = entryFor(index, value, call);
    return entry === undefined ? [] : [{ value, entry }];
  });
  const first = found[0];
  if (first === undefined) return [];
  const only = certain && found.length === values.length && found.every(({ entry }) => entry.id === first.entry.id);
  const version = versionOf(first.value);
  return [{ file: module.file, call, entry: first.entry, certainty: only ? 'certain' : 'likely', ...(version === undefined ? {} : { version }) }];
}

const versionOf = (value: Value): string | undefined => (value.kind === 'external' ? value.version : undefined);
