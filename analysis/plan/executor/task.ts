import type { Range } from '../../program/structure.ts';

/** A function that worker threads run: where it will be, under which name, and how it gets there. */
export interface Task {
  /** The worker module: `src/thumb.worker.js`. */
  readonly file: string;
  /** The module whose calls or functions go there. */
  readonly source: string;
  /** Exported under this name. */
  readonly name: string;
  /** The module that makes the pool. */
  readonly pool: string;
  readonly body: TaskBody;
}

export type TaskBody =
  /** An API that is called there: `bcrypt.hashSync`, with the import that brings it; `opens`: constructed on a thread of its own, which keeps what is made. */
  | { readonly how: 'api'; readonly specifier: string; readonly imported: string; readonly local: string; readonly path: readonly string[]; readonly opens?: true }
  /** A function of the program that moves there, with all that it needs. */
  | { readonly how: 'function'; readonly moved: MovedCode }
  /** The function of a transaction, which runs on the thread of its connection; `statement` of what is moved is the function itself. */
  | { readonly how: 'transaction'; readonly moved: MovedCode; readonly given: readonly Given[] };

/** What the function of a transaction is given on its thread, in the place of what it captures here. */
export interface Given {
  /** The parameter that it becomes. */
  readonly name: string;
  /** What is handed over where the transaction is made: `insert`, `this.insert`. */
  readonly text: string;
  /** Where the function says it by another name than the parameter's. */
  readonly renamed: readonly Range[];
}

/** Statements that leave their module, in the order of its text, and the imports that they use. */
export interface MovedCode {
  readonly fn: number;
  /** The whole statement of the function itself. */
  readonly statement: Range;
  /** What it calls and reads, by binding. */
  readonly carried: readonly { readonly binding: number; readonly statement: Range; readonly isShared: boolean }[];
  /** Bindings of imports. */
  readonly imports: readonly number[];
}
