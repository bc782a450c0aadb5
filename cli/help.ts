import { type Command, COMMANDS, OPTIONS, type OptionSpec, PROGRAM_COMMANDS } from './options.ts';

const ABOUT: Readonly<Record<Command, { readonly short: string; readonly long: readonly string[] }>> = {
  check: {
    short: 'List the calls that block the event loop and the awaits that are missing.',
    long: ['Exits with 0 where there are none, with 1 where there are some.'],
  },
  migrate: {
    short: 'Show what a migration to asynchronous code would change, or apply it.',
    long: ['Prints a unified diff, what has to stay as it is and why. Exits with 0; writes only with --write.'],
  },
  learn: {
    short: 'Read an installed package, and propose catalogue entries for its exports that block.',
    long: ['Prints each with the calls that lead to the blocking one, and the entries for "catalog" of unblock.config.json.', 'They are proposals: calls are reported by them, and migrated only once "proposed" is taken out.'],
  },
};

const EXAMPLES: Readonly<Record<Command, readonly string[]>> = {
  check: ['unblock check', 'unblock check src --all --report blocking.json'],
  migrate: ['unblock migrate', 'unblock migrate src --write', 'unblock migrate --all --exports keep --write'],
  learn: ['unblock learn find-cache-dir', 'unblock learn find-cache-dir --format json'],
};

const TAKES: Readonly<Record<Command, string>> = { check: '[paths…]', migrate: '[paths…]', learn: 'packages…' };

/** The text of `unblock --help`, or of `unblock COMMAND --help`. */
export function helpText(command?: Command): string {
  return `${(command === undefined ? overview() : commandHelp(command)).join('\n')}\n`;
}

function overview(): string[] {
  return [
    'unblock finds calls that block the event loop and missing awaits across a whole program, and migrates them.',
    '',
    'Usage:',
    ...COMMANDS.map((name) => `  unblock ${name.padEnd(8)}${TAKES[name].padEnd(11)} ${ABOUT[name].short}`),
    '',
    'Paths are files, folders or patterns inside the current folder, which is the program that is read. Default: all of it.',
    '',
    'Options of all:',
    ...optionLines(OPTIONS.filter(({ commands }) => commands.length === COMMANDS.length)),
    '',
    `Options of ${PROGRAM_COMMANDS.join(' and ')}:`,
    ...optionLines(OPTIONS.filter(({ commands }) => commands === PROGRAM_COMMANDS)),
    '',
    ...PROGRAM_COMMANDS.flatMap((name) => [`Options of ${name}:`, ...optionLines(OPTIONS.filter(({ commands }) => commands.length === 1 && commands[0] === name)), '']),
    ...closing(),
  ];
}

function commandHelp(command: Command): string[] {
  const { short, long } = ABOUT[command];
  return [
    short,
    ...long,
    '',
    'Usage:',
    `  unblock ${command} ${TAKES[command]} [options]`,
    '',
    'Options:',
    ...optionLines(OPTIONS.filter(({ commands }) => commands.includes(command))),
    '',
    'Examples:',
    ...EXAMPLES[command].map((example) => `  ${example}`),
    '',
    ...closing(),
  ];
}

function closing(): string[] {
  return [
    'Policies can also stand in an unblock.config.json here or in a folder above; options win over it.',
    'Exit code 2: wrong usage, an internal fault, or files that could not be read or parsed (see --allow-errors).',
  ];
}

function optionLines(specs: readonly OptionSpec[]): string[] {
  const rows = specs.map((spec) => ({ left: signature(spec), spec }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.flatMap(({ left, spec }) => {
    const choices = spec.choices === undefined ? [] : wrapped(spec.choices, 80).map((line) => `  ${' '.repeat(width)}  ${line}`);
    return [`  ${left.padEnd(width)}  ${spec.help}`, ...choices];
  });
}

function signature({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** Words with commas between them, on lines of at most this width. */
function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 2 <= width) lines[lines.length - 1] = `${line}, ${word}`;
    else lines.push(word);
  }
  return lines;
}
