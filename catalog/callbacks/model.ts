/**
 * One fact about the outside world: what a function of a library, or of the platform, does with a function that it is given.
 * Models are plain data without functions, as the entries of the catalogue are. A call that no model describes is not understood.
 */
export interface CallbackModel {
  /** In words, unique: `express 4 handler`. */
  readonly id: string;
  readonly calls: CallPattern;
  readonly callback: CallbackPlace;
  /** Before the call returns, or later. */
  readonly when: 'before-return' | 'later-once' | 'later-repeatedly';
  /**
   * What becomes of what the function returns: nobody looks at it, a promise is waited for, or it is needed at once.
   * `ignored` together with `before-return` means that the caller goes on at once.
   */
  readonly result: 'ignored' | 'adopted' | 'used';
  /**
   * What becomes of what it throws: it propagates to who made the call, it rejects a promise or fails a test that the library
   * made, it ends the process as `uncaughtException` does, or the library hands it to one of the function's own parameters.
   */
  readonly thrown: 'propagates' | 'rejects' | 'fails-test' | 'crashes' | 'routed';
  /** The parameter that takes errors: `next` of express, `reject` of a promise executor; `ofFour`: which one, where the function declares four. */
  readonly errors?: { readonly parameter: number; readonly name: string; readonly ofFour?: number };
  /**
   * For events: no other of the emitter follows; they have nothing to do with each other; or each relies on those before.
   * `alone`: it is the only one where nobody else asks the object, which the function around made for itself, or listens to it.
   */
  readonly order?: 'terminal' | 'independent' | 'serial' | 'alone';
  /** The library starts all of such a group before it waits for one, unless a package tells it not to: hooks before tests, tests with the hooks around each, hooks after them. */
  readonly beside?: 'before' | 'each' | 'after';
  /** Methods of the same library during which the function runs: what follows such a call goes on without waiting, unless it is awaited. */
  readonly during?: { readonly methods: readonly string[]; readonly awaitable: readonly string[] };
  /** A function that declares this parameter is given a callback there, to say when it is done; only the others are waited for. */
  readonly done?: number;
  /** The parameter by which the function may give its answer instead of returning it; where a promise is returned, the answer must be there by then. */
  readonly sends?: number;
  /** The library looks at what kind of function it was given and treats async ones in another way. */
  readonly reflects?: true;
  /** A parameter through which the function hands on further ones: methods of it that do with a function what this model says, or the model of this `id`. */
  readonly gives?: readonly { readonly parameter: number; readonly methods: readonly string[]; readonly as?: string }[];
  /**
   * It is called before the call returns, and the call gives a promise of its end. `queue`: the library begins nothing else before that, and takes
   * the function around for over no sooner; `alone`: only who awaits the promise waits.
   */
  readonly begins?: 'queue' | 'alone';
  /** The call returns what the function returns, whatever that is. */
  readonly returned?: true;
  /** The functions may stand in a list there. */
  readonly listed?: true;
  /** What running there means for the code in the function. */
  readonly context?: CallbackContext;
  /** npm range of the package versions it holds for; absent = all. A package of unknown version gets the model without one. */
  readonly versions?: string;
  /** How it is known. */
  readonly verified: string;
}

export type CallbackContext = 'promise-executor' | 'promise-reaction' | 'request-handler' | 'event-listener' | 'timer' | 'callback' | 'exit-handler' | 'start' | 'command-action' | 'build-task' | 'test';

/**
 * - `path`: this path of one of the modules, as in `Entry.path`; `()` stands for a call, `prototype` for an instance.
 * - `method`: a method of anything the modules give; between stand only calls and the names in `through`, of which `*` is any.
 * - `global`: a path of the global object; `in`: for the globals that a test runner, or Jake, gives the files that it loads.
 * - `given`: nothing but what another model gives, which names this one.
 * - `name`: a method of this name on an object that is not known. `sure` where the language itself gives the name its meaning.
 */
export type CallPattern = (
  | { readonly how: 'path'; readonly modules: readonly string[]; readonly paths: readonly string[] }
  | { readonly how: 'method'; readonly modules: readonly string[]; readonly names: readonly string[]; readonly through?: readonly string[] }
  | { readonly how: 'global'; readonly paths: readonly string[]; readonly in?: 'test-files' | 'jakefiles' }
  | { readonly how: 'name'; readonly names: readonly string[]; readonly sure?: true }
  | { readonly how: 'given' }
) & {
  /** It is constructed, not called. */
  readonly constructs?: true;
  /** The first argument says which event; the model holds for these alone. */
  readonly events?: readonly string[];
  /** What is given besides are texts and lists, no options. */
  readonly plain?: true;
  /** The first argument is the path of a route, `/…`, `*` or a regular expression; `optional`: where it is a literal at all. */
  readonly route?: 'required' | 'optional';
};

/**
 * Which argument, or which property of an options object, is the function; `from`: any from this one on. `option` may be a path,
 * `hooks.beforeCreate`, and `*` in it stands for a property of any name.
 */
export type CallbackPlace =
  | { readonly argument: number }
  | { readonly from: number }
  | { readonly last: true }
  | { readonly option: string; readonly of: number };
