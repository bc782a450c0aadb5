import type { Range } from '../../program/structure.ts';
import type { Values } from '../../program/value.ts';

/** A place where a program, mostly a test, puts something else in the place of a function or module. */
export interface Stub extends Range {
  readonly file: string;
  readonly replaces: Replaced;
  /** Only looked at, not replaced: `__get__`. */
  readonly isRead?: true;
  /** Only what is imported gets it: vitest leaves `require` to Node. */
  readonly inImports?: true;
}

export type Replaced =
  /** A property of an object: `spyOn(fs, 'readFileSync')`; without a name, any of them. `holder`: the variable that the stub's file has it in. */
  | { readonly how: 'member'; readonly object: Values; readonly name?: string; readonly holder?: number }
  /** What a module exports, for all who load it or for one importer; without names, all of it. */
  | { readonly how: 'module'; readonly module: ModuleName; readonly names?: readonly string[]; readonly importer?: string }
  /** A variable of a file, as rewire reaches it; without a name, any of them. */
  | { readonly how: 'variable'; readonly of: string; readonly name?: string };

/** A file of the program, or a package or module of Node's by its name without `node:`. */
export type ModuleName = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'outside'; readonly name: string };

/** A module of ours that a test loads by other means than `import` and `require`. */
export interface LoadedApart extends Range {
  readonly file: string;
  readonly loads: string;
  /** Its exports are known where they arrive, as those of rewire are. */
  readonly isFollowed: boolean;
}
