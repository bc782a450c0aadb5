import type { FnKey } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Colouring } from '../colour.ts';
import type { PlacedOpening } from '../handles/openings.ts';
import type { PlacedTransaction } from '../handles/transaction.ts';
import type { ImportPlan } from '../imports/plan-imports.ts';
import type { Site } from '../site.ts';
import type { Double } from '../stubs/forwarding.ts';
import type { Study } from '../study.ts';
import type { InPlace } from '../types/held-types.ts';
import { copyScope } from './scoped-edit.ts';

/** A module while its edits are made. */
export interface Writing extends Deciding {
  readonly imports: ImportPlan;
}

/** Before names are given out. */
export interface Deciding {
  readonly study: Study;
  readonly colouring: Colouring;
  readonly module: Module;
  /** What it puts in the place of functions, to be asked for their asynchronous forms as well. */
  readonly doubles: readonly Double[];
  /** Connections that it makes, and that get threads of their own. */
  readonly opened: readonly PlacedOpening[];
  /** Transactions that it makes, and whose functions go there. */
  readonly transacted: readonly PlacedTransaction[];
}

/** The copy of a function that an edit at a call belongs to; nothing where the function itself changes. */
export function scopeOf({ colouring, module }: Deciding, site: Site): { readonly copyOf?: FnKey } {
  const copyOf = copyScope(module, colouring.forms, colouring.hosts, site.loops[0] ?? site.call.fn);
  return copyOf === undefined ? {} : { copyOf };
}

/** Which functions change themselves. */
export const inPlace = ({ forms }: Colouring): InPlace => (key) => forms.get(key) === 'in-place';
