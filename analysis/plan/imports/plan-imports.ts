import type { CallGraph, FnKey } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Floor } from '../floor.ts';
import { namesIn } from '../write/names.ts';
import type { Wanted } from '../write/wanted.ts';
import { importEdits, type ImportEdits } from './edits.ts';
import { declareForms, declareForwarding, type Forwarding } from './forward.ts';
import { placeOf, type Place } from './place.ts';
import { helperNamed, inWholeModule, provide } from './provide.ts';
import { isWithin, sourceOf } from './source.ts';
import { functionOfKey, type ImportState, type Replaced, type Request } from './state.ts';
import { leavingNames } from './unused.ts';

/** What a file has to bring in, and under which names its migrated calls refer to it. */
export interface ImportPlan {
  /** The expression that stands for what is wanted at a call: `readFile`, `fsp.readFile`. */
  nameOf(wanted: Wanted, call: CallSite): string;
  /** The same where it is used outside the call as well: a name that the whole module sees. */
  sharedNameOf(wanted: Wanted, call: CallSite): string;
  /** The name of a function that does what an array method does and waits (`iteration/helpers.ts`). */
  helper(name: string, call: CallSite): string;
  /** Lets a test's double of a synchronous function answer for the asynchronous one. */
  forward(double: Forwarding): void;
  /** The name of a function that gives a test's double of a module the asynchronous forms. */
  forms(): string;
  /** To be asked for when all names are given out. */
  edits(): ImportEdits;
}

export interface ImportsRequest {
  readonly graph: CallGraph;
  readonly module: Module;
  readonly floor: Floor;
  /** The calls that names are asked for. */
  readonly replaced: readonly Replaced[];
  /** Names that are declared otherwise: of twins. */
  readonly reserved: readonly string[];
}

/** Plans the imports of one file; asked in the order of the text, new names stand in that order. */
export function planImports({ graph, module, floor, replaced, reserved }: ImportsRequest): ImportPlan {
  const kept = new Set<number>();
  const inText = replaced.filter((each) => each.copyOf === undefined && each.keepsCallee !== true).map(({ call }) => call.calleeRange);
  const leaving = leavingNames(graph, module, inText, () => false);
  const names = namesIn(module, { reserved, isLeaving: (binding) => leaving.has(binding) && !kept.has(binding) });
  const state: ImportState = { graph, module, floor, names, replaced, groups: [], declarations: [], kept };
  return {
    nameOf: (wanted, call) => provide(state, wanted, requestOf(state, call)),
    sharedNameOf: (wanted, call) => provide(state, wanted, inWholeModule(requestOf(state, call))),
    helper: (name, call) => helperNamed(state, name, call),
    forward: (double) => declareForwarding(state, double),
    forms: () => declareForms(state),
    edits: () => (replaced.length === 0 && state.declarations.length === 0 && state.groups.length === 0 ? { module: [], local: [] } : importEdits(state)),
  };
}

function requestOf({ module, replaced }: ImportState, call: CallSite): Request {
  const copied = replaced.find((each) => each.call.id === call.id)?.copyOf;
  const source = sourceOf(module, call);
  const place = source?.binding === undefined ? undefined : placeOf(module, source.record);
  const copyOf = isOutside(module, place, copied) ? undefined : copied;
  return { call, ...(copyOf === undefined ? {} : { copyOf }), ...(source === undefined ? {} : { source }), ...(place === undefined ? {} : { place }) };
}

/** An import in a function around the one that is copied: both forms see it, and it is in neither. */
function isOutside(module: Module, place: Place | undefined, copied: FnKey | undefined): boolean {
  const fn = copied === undefined ? undefined : functionOfKey(module, copied);
  return fn !== undefined && place?.scope !== undefined && !isWithin(place.statement, fn);
}
