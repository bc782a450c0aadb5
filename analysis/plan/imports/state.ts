import type { CallGraph, FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Floor } from '../floor.ts';
import type { Names } from '../write/names.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** A call whose callee is about to be replaced: in the text itself, or only in the async copy of a function. */
export interface Replaced {
  readonly call: CallSite;
  readonly copyOf?: FnKey;
  /** It needs a name beside its callee, which stays. */
  readonly keepsCallee?: boolean;
}

/** A replaced call, and how its old callee came into the file. */
export interface Request extends Replaced {
  readonly source?: Source;
  /** The statement of that import, where others can stand beside it. */
  readonly place?: Place;
}

/** A function of another module. */
export interface Imported {
  readonly module: string;
  readonly path: string;
  readonly typeOnly?: boolean;
}

export interface NewName {
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
  /** The variable that it takes over from. */
  readonly after?: number;
}

/** Names to import from one module, at one place. */
export interface Group {
  readonly module: string;
  /** Beside what; the imports of the file in general where it is undefined. */
  place?: Place;
  readonly copyOf?: FnKey;
  readonly names: NewName[];
  /** The first call that needs it at the top level itself. */
  neededAt: number;
}

/** A constant or function to declare below the imports. */
export interface Declaration {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly form: 'constant' | 'function';
  /** Within a function, beside its own import. */
  readonly place?: Place;
  readonly copyOf?: FnKey;
  /** Statements and imports that it needs to have run. */
  readonly behind: readonly (Place | Group)[];
}

export interface ImportState {
  readonly graph: CallGraph;
  readonly module: Module;
  readonly floor: Floor;
  readonly names: Names;
  readonly replaced: readonly Replaced[];
  readonly groups: Group[];
  readonly declarations: Declaration[];
  /** Variables that new text refers to. */
  readonly kept: Set<number>;
}

export const isVisible = ({ place, copyOf }: Pick<Group, 'place' | 'copyOf'>, { call, copyOf: from }: Replaced): boolean =>
  place?.scope === undefined || (place.scope.start <= call.start && call.end <= place.scope.end && (copyOf === undefined || copyOf === from));

/** The function of the module itself that a key names. */
export const functionOfKey = (module: Module, key: FnKey): Fn | undefined => module.functions[Number(key.slice(key.lastIndexOf('#') + 1))];
