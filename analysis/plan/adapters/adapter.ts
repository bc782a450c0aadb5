/** A small function written into the user's module where no asynchronous API keeps the result of the synchronous one. */
export interface Adapter {
  /** The name it gets where that is free. */
  readonly name: string;
  /** What its text refers to, imported into the module under whatever name is free. */
  readonly needs: readonly AsyncImport[];
  /** Other adapters that it calls. */
  readonly uses: readonly string[];
  /** Its text, LF line ends, two blanks per level, semicolons, single quotes; the writer adapts them to the file. */
  text(request: AdapterRequest): string;
}

export interface AdapterRequest {
  /** The name it is written under. */
  readonly name: string;
  /** Local names of `needs` and `uses`, by their own name. */
  readonly names: Readonly<Record<string, string>>;
  readonly typescript: boolean;
}

/** A function to import: `readFile` of `node:fs/promises`. */
export interface AsyncImport {
  /** With `node:` for Node's own. */
  readonly module: string;
  /** Exported name, `default` for the module's value itself. */
  readonly name: string;
  /** Lowest Node that has it; absent = older than async functions. */
  readonly since?: string;
  /** A type: imported as one, and in TypeScript files only. */
  readonly typeOnly?: boolean;
}
