import type { CallbackModel } from './model.ts';

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

/** Before version 17, and where the version is not known: only where they run is told. */
const older = { when: 'later-once', result: 'used', thrown: 'propagates', context: 'command-action', verified: 'documentation of yargs: handlers run while the arguments are parsed' } as const;

/** Handlers run while the program parses its arguments; since version 17 they are waited for. */
export const yargs: readonly CallbackModel[] = [
  { ...shared, id: 'yargs handler', calls: { how: 'method', modules: MODULES, names: ['command'], through: THROUGH }, callback: { argument: 3 } },
  { ...shared, id: 'yargs command module', calls: { how: 'method', modules: MODULES, names: ['command'], through: THROUGH }, callback: { option: 'handler', of: 0 } },
  { ...older, id: 'yargs handler of any version', calls: { how: 'method', modules: MODULES, names: ['command'], through: THROUGH }, callback: { argument: 3 } },
  { ...older, id: 'yargs command module of any version', calls: { how: 'method', modules: MODULES, names: ['command'], through: THROUGH }, callback: { option: 'handler', of: 0 } },
];
