import type { CallbackModel, CallbackPlace } from './model.ts';

const THROUGH: readonly string[] = 'default command option options usage help version alias epilog epilogue example demandCommand strict strictCommands strictOptions recommendCommands completion scriptName wrap env config conflicts positional showHelpOnFail middleware fail group implies locale parserConfiguration'.split(' ');
const MODULES: readonly string[] = ['yargs', 'yargs/yargs'];

const shared = {
  when: 'later-once',
  result: 'adopted',
  thrown: 'rejects',
  during: { methods: ['parse', 'parseAsync', 'parseSync', 'argv'], awaitable: ['parse', 'parseAsync', 'argv'] },
  context: 'command-action',
  versions: '>=17',
  verified: 'yargs 17.7 and 18: parse returns a promise as soon as a handler does; an error exits with code 1 and its stack on stderr in both forms, below the usage where the handler is async',
} as const;

/** From 10 to 16 nothing tells the caller when a handler is done, and what it rejects with ends the process as later. */
const unawaited = {
  ...shared,
  during: { methods: ['parse', 'argv'], awaitable: [] },
  versions: '>=10 <17',
  verified: 'yargs 10, 12, 13, 14, 15 and 16, run: what follows argv goes on at once; an error exits with code 1 and its stack on stderr in both forms, below the usage where the handler is async',
} as const;

/** Before version 10, and where the version is not known: only where they run is told. */
const older = { when: 'later-once', result: 'used', thrown: 'propagates', context: 'command-action', verified: 'documentation of yargs: handlers run while the arguments are parsed' } as const;

const PLACES: readonly (readonly [what: string, callback: CallbackPlace])[] = [
  ['handler', { argument: 3 }],
  ['command module', { option: 'handler', of: 0 }],
  ['command module behind its description', { option: 'handler', of: 2 }],
];
const VERSIONS = [['yargs', shared], ['yargs 10', unawaited], ['yargs of any version', older]] as const;

/** Handlers run while the program parses its arguments; since version 17 its caller can wait for them. */
export const yargs: readonly CallbackModel[] = VERSIONS.flatMap(([of, own]) =>
  PLACES.map(([what, callback]): CallbackModel => ({ ...own, id: `${what} of ${of}`, calls: { how: 'method', modules: MODULES, names: ['command'], through: THROUGH }, callback })),
);
