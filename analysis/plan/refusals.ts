/** Why a call is not migrated. Each code has a page in docs/refusals. */
export const REFUSALS = {
  'public-export': 'the function is part of the package’s public interface',
  'escaped-function': 'the function is used as a value in a place that is not understood',
  'unknown-caller': 'a call that may reach the function is not understood',
  'external-callback': 'the function is handed to code outside the program that calls it in a way that is not modelled',
  'sync-callback': 'the function is handed to code that needs its result at once',
  constructor: 'a constructor cannot be async',
  accessor: 'a getter or setter cannot be async',
  generator: 'a generator that becomes async changes the protocol of everyone who iterates it',
  'conversion-protocol': 'the language calls the function for its result: toString, valueOf, toJSON, an iterator',
  'class-field': 'a class field or static block cannot wait',
  'parameter-default': 'a parameter default or decorator cannot wait',
  'type-predicate': 'a type predicate or assertion function cannot be async',
  'override': 'the method is overridden, overrides another, or implements an interface',
  'sync-prefix': 'the caller relies on what the function does before its first await',
  'shared-state': 'something else can run during the await and change what the code has read',
  'load-change-save': 'two activations could read the same file and overwrite each other’s changes',
  'late-listener': 'an await between getting an emitter and listening to it would lose events',
  'async-reflection': 'the code looks at what kind of function it has',
  'thenable-result': 'the result has a then method, so awaiting it would call it',
  'top-level': 'the module’s top level cannot wait here',
  'file-descriptor': 'the call works on a numeric file descriptor',
  'unsupported-option': 'an option means something else, or nothing, in the asynchronous form',
  'callback-form': 'the call uses a form that has no asynchronous equivalent',
  'result-shape': 'the result or error is used in a way the asynchronous form does not offer',
  'evaluation-order': 'an await here would change the order in which parts of the expression run',
  'no-async-form': 'there is no asynchronous form',
  'needs-executor': 'only a worker thread frees the event loop here',
  'fake-async': 'the asynchronous form blocks the event loop as well',
  'needs-newer-node': 'the asynchronous form needs a newer Node than the package declares',
  'function-value': 'the blocking function is passed as a value',
  'uncertain-binding': 'it is likely, not certain, that this is the blocking API',
  'mocked-api': 'a test replaces the API that would no longer be called',
  'promise-as-value': 'an async result would be used where nothing waits for it',
  'dynamic-code': 'eval or with: names cannot be trusted in this file',
  'generated-file': 'the file is generated or minified',
  'unit-dropped': 'a check of the rewritten text failed, so the whole unit was left alone',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Why a call is outside a migration’s scope: a closed list. */
export const SKIPS = {
  'sync-is-right': 'the place can never be async, and blocking does no harm there',
  'out-of-scope': 'it does not run where blocking matters; --all includes it',
  suppressed: 'a disable comment says that it is meant',
  allowed: 'the configuration allows it',
  'has-async-twin': 'an async twin of the function exists already',
} as const;

export type SkipCode = keyof typeof SKIPS;
