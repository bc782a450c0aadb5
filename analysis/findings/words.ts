import type { Instead } from '../../catalog/entry.ts';
import type { ContextKind } from './finding.ts';

const WORDS: Readonly<Record<ContextKind, string>> = {
  'async-function': 'in an async function',
  'promise-executor': 'in a promise executor',
  'promise-reaction': 'in a promise reaction',
  'request-handler': 'in a request handler',
  'event-listener': 'in an event listener',
  timer: 'in a timer callback',
  callback: 'in a callback',
  function: 'in a function',
  'module-top-level': 'at the top level of a module',
  'exit-handler': 'in an exit or crash handler',
  worker: 'in worker code',
  'test-double': 'in what a test puts in the place of a module',
  'command-line-main': 'in a command-line program',
  script: 'in a script',
  shutdown: 'while the process shuts down',
  'start-up': 'during start-up',
  starting: 'in a start-up function',
  'plugin-registration': 'while a plugin is registered',
  'build-tool': 'in a hook of a build tool',
  migration: 'in a migration of a database',
  'config-file': 'in a configuration file',
  test: 'in a test',
};

/** `in the async function 'load'`. */
export function contextWords(kind: ContextKind, name: string | undefined): string {
  return name === undefined ? WORDS[kind] : `${WORDS[kind].replace(/^in an? /, 'in the ')} '${name}'`;
}

/** A sentence behind a colon; names keep their letter. */
const continued = (sentence: string): string => sentence.replace(/^(?:It|Its|The|Give|It\u2019s|A|Parsing|Plugins|Version|Waiting|No)\b/, (word) => word.toLowerCase());

/** What to use instead, in words. */
export function insteadWords(instead: Instead): string {
  switch (instead.form) {
    case 'promise':
    case 'async-iterator':
    case 'method':
      return instead.path === 'default' ? `the default export of ${instead.module}` : `${instead.path} of ${instead.module}`;
    case 'promisify':
      return `promisify(${instead.path}) of ${instead.module}`;
    case 'adapter':
      return instead.plain === undefined ? `an asynchronous ${instead.name} that keeps the result` : `${instead.plain.path} from ${instead.plain.module}`;
    case 'executor':
      return `a pool of worker threads: ${continued(instead.why)}`;
    case 'manual':
      return instead.how;
    case 'none':
      return `nothing: ${continued(instead.why)}`;
  }
}
