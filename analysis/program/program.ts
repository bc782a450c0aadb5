import type { Module } from './module.ts';
import type { LinterSetting } from './project/linter-setting.ts';
import type { Settings } from './project/settings.ts';

/** What a set of files does: read once, then only asked. */
export interface Program {
  /** Absolute path that every file name is relative to. */
  readonly root: string;
  /** A program that this one only adds files to: what is found out about its files holds here, too. */
  readonly base?: Program;
  readonly modules: ReadonlyMap<string, Module>;
  /** `file#name` of functions all of whose mentions by that name are in these files; absent = of all, because all files are here. */
  readonly mentioned?: ReadonlySet<string>;
  /** Folders all of whose files are here, where not all files are. */
  readonly folders?: ReadonlySet<string>;
  /** Of functions that are mentioned in too many files to read them for it, in the same form. */
  readonly common?: ReadonlySet<string>;
  readonly packages: readonly PackageInfo[];
  /** Of `unblock.config.json`; absent = there is none. */
  readonly settings?: Settings;
  /** Module specifiers: file → specifier → what it resolves to. */
  readonly resolutions: ReadonlyMap<string, ReadonlyMap<string, Resolution>>;
  readonly errors: readonly ReadError[];
  readonly counts: { readonly read: number; readonly parsed: number; readonly resolved: number };
}

export type Resolution =
  /** `isUsual`: no setting says so, but an alias of that name usually means it. */
  | { readonly kind: 'file'; readonly file: string; readonly isUsual?: true }
  | { readonly kind: 'builtin'; readonly module: string }
  /** Outside the program; `version` from the installed package's own package.json, and `blocking`, what that says about its exports. */
  | { readonly kind: 'package'; readonly module: string; readonly version?: string; readonly blocking?: readonly unknown[] }
  /** JSON and other files that are not code. */
  | { readonly kind: 'asset'; readonly file: string }
  | { readonly kind: 'missing' };

/** One package.json and what follows from it. Paths are relative to the program's root. */
export interface PackageInfo {
  readonly dir: string;
  readonly name?: string;
  readonly isPrivate: boolean;
  readonly type: 'module' | 'commonjs';
  /** Source files behind `main`, `module`, `exports`, `types`, where they could be told; empty = an application. */
  readonly entries: readonly string[];
  readonly hasExportsMap: boolean;
  /** `main`, `exports` or an index file is there, even if its source could not be told. */
  readonly hasEntry: boolean;
  readonly bins: readonly string[];
  /** It says what bundles for browsers take from it: where they begin, and files that something else takes the place of. */
  readonly browser?: { readonly entries: readonly string[]; readonly replaced: readonly string[] };
  /** It has commands, even where their sources could not be told, or is an action of GitHub's. */
  readonly hasCommands: boolean;
  /** Packages of its workspace that use it. */
  readonly users: readonly PackageUse[];
  /** Names of the packages that it needs where it runs. */
  readonly needs: readonly string[];
  /** What its users bring: a plugin names what it is one of. */
  readonly peers: readonly string[];
  /** What of it is published, relative to `dir`; absent = all. */
  readonly published?: readonly string[];
  /** Lowest Node version of `engines.node`, as `18.0.0`. */
  readonly node?: string;
  /** What the package's own linters are told about the syntax to accept. */
  readonly linters: readonly LinterSetting[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  /** A runner that starts the tests of a file beside each other is told not to. */
  readonly testsInTurn?: true;
}

/** Another package of the same workspace that uses one. */
export interface PackageUse {
  readonly hasCommands: boolean;
  readonly needs: readonly string[];
}

export interface ReadError {
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}
