/** What a migration may do: design section 5. Values come from `unblock.config.json` and the command line. */
export interface Policy {
  readonly where: 'async' | 'functions' | 'everywhere';
  /** `auto`: `break` for an application, `keep` for everything that can be published. */
  readonly exports: 'auto' | 'keep' | 'twin' | 'break';
  /** What counts as public without an `exports` map: only the entry, or every file. */
  readonly public: 'entry' | 'files';
  readonly topLevel: 'automatic' | 'refuse';
  /** May functions be made to run one after the other, by a queue in a file of its own? */
  readonly turns: 'automatic' | 'refuse';
  /** May the settings of a linter that the package runs be made to accept async functions? */
  readonly linters: 'raise' | 'refuse';
  /** What becomes of constructors that block: they stay, or an async factory is called in place of `new`. */
  readonly constructors: 'refuse' | 'factory';
  /** Most calls that may be at work together where they only read; 1 = one after the other. */
  readonly concurrent: number;
  /** What keeps the threads; `auto`: piscina, or workerpool where the tests or the module system could not work with it. */
  readonly executor: 'none' | 'auto' | 'piscina' | 'tinypool' | 'workerpool';
  /** What a pool that is written into the project is of: threads, or processes, which share nothing with this one. */
  readonly pool: 'threads' | 'processes';
  /** Threads or processes of a pool. */
  readonly maxThreads: number;
  /** Functions that go to worker threads, as `src/thumb.ts#resize`. */
  readonly offload?: readonly string[];
  /** Take what cannot be shown to be data for data when it is handed to another thread. */
  readonly assumeCloneable: boolean;
  readonly engines: 'floor' | 'strict';
  /** Catalogue ids that may block. */
  readonly allow: readonly string[];
  /** Most twins to write; more are refused. */
  readonly maxTwins: number;
  /** Only these rules, or all. */
  readonly rules?: readonly string[];
  /** Only the units of these names. */
  readonly units?: readonly string[];
  /** Only units with a call of one of these rules, APIs, files or folders. */
  readonly only?: readonly string[];
}

export const DEFAULT_POLICY: Policy = {
  where: 'async',
  exports: 'auto',
  public: 'entry',
  topLevel: 'automatic',
  turns: 'automatic',
  linters: 'raise',
  constructors: 'refuse',
  concurrent: 1,
  executor: 'none',
  pool: 'threads',
  maxThreads: 3,
  assumeCloneable: false,
  engines: 'floor',
  allow: [],
  maxTwins: Number.POSITIVE_INFINITY,
};
