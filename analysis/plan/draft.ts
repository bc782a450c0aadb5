import type { FnKey } from '../program/call-graph.ts';
import type { HostKind } from './hosts/hosts.ts';
import type { Site } from './site.ts';
import type { Study } from './study.ts';

/** How a function gets its async form: itself, or as a copy beside it. */
export type Form = 'in-place' | 'twin';

/** What would be awaited, before it is checked for safety. */
export interface Draft {
  readonly study: Study;
  readonly hosts: ReadonlyMap<FnKey, HostKind>;
  readonly forms: ReadonlyMap<FnKey, Form>;
  readonly sites: ReadonlyMap<FnKey, readonly Site[]>;
}
