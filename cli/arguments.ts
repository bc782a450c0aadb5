import { parseArgs } from 'node:util';
import type { Policy } from '../analysis/plan/policy.ts';
import { CONSTRUCTORS, EXECUTOR, EXPORTS, FORMATS, POOL, PRESETS, PUBLIC, WHERE, type Format, type Preset } from './choices.ts';
import { type Command, COMMANDS, OPTIONS, type OptionSpec, type ProgramCommand } from './options.ts';
import { suggestion, UsageError } from './usage-error.ts';

/** What the user asked for, checked. */
export interface Options {
  readonly command: ProgramCommand;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly preset: Preset;
  readonly all: boolean;
  readonly write: boolean;
  readonly failOnRefused: boolean;
  readonly allowDirty: boolean;
  readonly allowErrors: boolean;
  readonly timings: boolean;
  readonly report?: string;
  /** Only what was said on the command line; the configuration file and the defaults fill in the rest. */
  readonly policy: Partial<Pick<Policy, 'where' | 'exports' | 'public' | 'constructors' | 'concurrent' | 'executor' | 'pool' | 'maxThreads' | 'offload' | 'assumeCloneable' | 'maxTwins' | 'rules' | 'units' | 'only'>>;
}

/** Packages to learn about. */
export interface Learning {
  readonly packages: readonly string[];
  readonly format: Format;
  readonly allowErrors: boolean;
}

export type Request =
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'learn'; readonly learning: Learning };

/** The values given, by option name; a switch has an empty list. */
type Given = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the command line.
 * @throws {UsageError} naming the option that is wrong.
 */
export function parseArguments(argv: readonly string[]): Request {
  const { given, words } = tokenize(argv);
  const [first, ...paths] = words;
  const command = COMMANDS.find((name) => name === first);
  if (given.has('help')) return { kind: 'help', command };
  if (given.has('version')) return { kind: 'version' };
  if (command === undefined) throw new UsageError(noCommand(first));
  for (const name of given.keys()) {
    if (specOf(name)?.commands.includes(command) !== true) throw new UsageError(`"unblock ${command}" has no option --${name}`);
  }
  return command === 'learn' ? { kind: 'learn', learning: learningOf(paths, given) } : { kind: 'run', options: optionsOf(command, paths, given) };
}

function learningOf(packages: readonly string[], given: Given): Learning {
  if (packages.length === 0) throw new UsageError('"unblock learn" needs the name of an installed package');
  return { packages, format: oneOf(FORMATS, given.get('format')?.at(-1)) ?? 'stylish', allowErrors: given.has('allow-errors') };
}

function noCommand(word: string | undefined): string {
  if (word === undefined) return `no command given: say ${listed(COMMANDS.map((name) => `"unblock ${name}"`), 'or')}`;
  return `unknown command "${word}"${suggestion(word, COMMANDS) || `: the commands are ${listed(COMMANDS, 'and')}`}`;
}

const listed = (words: readonly string[], last: string): string => `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

/** Not strict, because Node's own messages do not know what the option would take. */
function tokenize(argv: readonly string[]): { given: Given; words: string[] } {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) }]));
  const { tokens } = parseArgs({ args: withLibrary(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkedValue(token);
    const values = given.get(token.name) ?? [];
    given.set(token.name, value === undefined ? values : [...values, value]);
  }
  return { given, words };
}

/** `--executor` alone asks for the library that fits. */
function withLibrary(argv: readonly string[]): string[] {
  const named: readonly string[] = EXECUTOR;
  return argv.map((word, index) => (word === '--executor' && !named.includes(argv[index + 1] ?? '') ? '--executor=auto' : word));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

function checkedValue({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  const spec = specOf(name);
  if (spec === undefined) throw new UsageError(`unknown option ${rawName}${suggestion(name, OPTIONS.map((option) => option.name))}`);
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`option ${rawName} takes no value, but was given "${value}"`);
    return undefined;
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))) throw new UsageError(`option ${rawName} needs a value: ${expected(spec)}`);
  const plain = name === 'rule' ? value.replace(/^unblock\//, '') : value;
  if (spec.choices?.includes(plain) === false) throw new UsageError(`option ${rawName} cannot be "${value}"${suggestion(plain, spec.choices) || `: it is ${expected(spec)}`}`);
  return plain;
}

function optionsOf(command: ProgramCommand, paths: readonly string[], given: Given): Options {
  const last = (name: string): string | undefined => given.get(name)?.at(-1);
  const all = given.has('all');
  return {
    command,
    paths,
    all,
    format: oneOf(FORMATS, last('format')) ?? 'stylish',
    preset: oneOf(PRESETS, last('preset')) ?? 'recommended',
    write: given.has('write'),
    failOnRefused: given.has('fail-on-refused'),
    allowDirty: given.has('allow-dirty'),
    allowErrors: given.has('allow-errors'),
    timings: given.has('timings'),
    report: last('report'),
    policy: {
      where: whereOf(all, oneOf(WHERE, last('where'))),
      exports: oneOf(EXPORTS, last('exports')),
      public: oneOf(PUBLIC, last('public')),
      constructors: oneOf(CONSTRUCTORS, last('constructors')),
      concurrent: togetherOf(last('concurrent')),
      executor: oneOf(EXECUTOR, last('executor')),
      pool: oneOf(POOL, last('pool')),
      maxThreads: threadsOf(last('max-threads')),
      offload: functionsOf(given.get('offload')),
      assumeCloneable: given.has('assume-cloneable') ? true : undefined,
      maxTwins: countOf('max-twins', last('max-twins')),
      rules: given.get('rule'),
      units: given.get('unit'),
      only: given.get('only'),
    },
  };
}

/** Values were checked against the choices when they were read. */
function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((candidate) => candidate === value);
}

function whereOf(all: boolean, where: Policy['where'] | undefined): Policy['where'] | undefined {
  if (all && where !== undefined && where !== 'everywhere') throw new UsageError(`--all means --where everywhere, but --where ${where} was given too`);
  return all ? 'everywhere' : where;
}

function countOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`option --${name} cannot be "${value}": it is a whole number from 0`);
  return Number(value);
}

function togetherOf(value: string | undefined): number | undefined {
  const calls = countOf('concurrent', value);
  if (calls === 0) throw new UsageError('option --concurrent cannot be "0": 1 means one after the other');
  return calls;
}

function threadsOf(value: string | undefined): number | undefined {
  const threads = countOf('max-threads', value);
  if (threads === 0) throw new UsageError('option --max-threads cannot be "0": a pool needs a thread');
  return threads;
}

function functionsOf(values: readonly string[] | undefined): readonly string[] | undefined {
  const wrong = values?.find((value) => !/^[^#]+#[^#]+$/.test(value));
  if (wrong !== undefined) throw new UsageError(`option --offload cannot be "${wrong}": it names a file and a function, as in src/thumb.js#resize`);
  return values?.map((value) => value.replace(/^\.\//, ''));
}

function specOf(name: string): OptionSpec | undefined {
  return OPTIONS.find((option) => option.name === name);
}

function expected({ choices, value }: OptionSpec): string {
  return choices === undefined ? (value ?? '') : choices.join(', ');
}
