import type { FileSpec } from './spec.ts';

/** A function that generated code can call. */
export interface Callable {
  /** What its file exports, and how a call goes on after that name. */
  readonly exported: string;
  readonly call: (name: string, argument: string) => string;
  /** Gives a promise, so only asynchronous code can use its result. */
  readonly isAsync: boolean;
}

/** What of a file's text is known while its functions are written. */
export interface FileText {
  readonly name: string;
  readonly spec: Pick<FileSpec, 'fs'>;
  readonly format: 'cjs' | 'esm';
  /** Names of `node:fs` that are used. */
  readonly used: Set<string>;
  readonly callables: { readonly callable: Callable; readonly reference: string }[];
  fresh(stem: string): string;
}

/** What can be said at a place. */
export interface Scope {
  readonly file: FileText;
  readonly locals: readonly string[];
  readonly parameter?: string;
  readonly canAwait: boolean;
  readonly canReturn: boolean;
  readonly inLoop: boolean;
}

/** `fs.readFileSync`, `readFileSync` or another name, as the file imports it. */
export function fsName({ used, spec }: FileText, name: string): string {
  used.add(name);
  if (spec.fs === 'namespace') return `fs.${name}`;
  return spec.fs === 'named' ? name : renamed(name);
}

export function renamed(name: string): string {
  return `disk${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

export function within(scope: Scope, changes: Partial<Scope>): Scope {
  return { ...scope, ...changes };
}
