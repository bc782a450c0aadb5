import type { RuleName } from '../finding.ts';
import type { Range } from '../../program/structure.ts';

/** A promise that is lost or misused, in words; what makes a finding of it is the same for all. */
export interface Loss extends Range {
  readonly rule: RuleName;
  /** The function whose code it is in. */
  readonly fn: number;
  /** The call that makes the promise, where it is made here: awaiting it mends the code. */
  readonly call?: number;
  readonly api: string;
  /** Half sentences, as in `Finding`. */
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  /** `off`: no mistake, but a matter of taste; `all` alone reports it. */
  readonly preset: 'awaits' | 'strict' | 'off';
  /** typescript-eslint's rules about promises report it too, where they have types. */
  readonly inTypescriptEslint: boolean;
}
