import { CONSTRUCTORS, EXECUTOR, EXPORTS, FORMATS, POOL, PRESETS, PUBLIC, RULES, WHERE } from './choices.ts';

/** Those that read the program in the current folder. */
export const PROGRAM_COMMANDS = ['check', 'migrate'] as const;
export const COMMANDS = [...PROGRAM_COMMANDS, 'learn'] as const;
export type Command = (typeof COMMANDS)[number];
export type ProgramCommand = (typeof PROGRAM_COMMANDS)[number];

/** One option of the command line: what parsing, help and error messages know about it. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent = it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly commands: readonly Command[];
  readonly help: string;
}

const MIGRATE: readonly Command[] = ['migrate'];

export const OPTIONS: readonly OptionSpec[] = [
  { name: 'write', commands: MIGRATE, help: 'Apply the migration. Without it nothing is changed.' },
  { name: 'all', commands: PROGRAM_COMMANDS, help: 'Every blocking call, not only those that matter to others: module top level, start-up and tests too.' },
  { name: 'where', value: 'WHERE', choices: WHERE, commands: MIGRATE, help: 'Which code to migrate (default async; --all means everywhere).' },
  { name: 'exports', value: 'HOW', choices: EXPORTS, commands: MIGRATE, help: 'What may happen to public functions (default: break in an application, else keep).' },
  { name: 'public', value: 'WHAT', choices: PUBLIC, commands: MIGRATE, help: 'What is public without an "exports" map: the entry or every file (default entry).' },
  { name: 'max-twins', value: 'N', commands: MIGRATE, help: 'Write at most N async twins beside functions that must stay synchronous.' },
  { name: 'constructors', value: 'HOW', choices: CONSTRUCTORS, commands: MIGRATE, help: 'What becomes of constructors that block: refuse (default), or an async factory in place of new.' },
  { name: 'concurrent', value: 'N', commands: MIGRATE, help: 'Let up to N calls that only read be at work together (default 1: one after the other).' },
  { name: 'executor', value: 'LIBRARY', choices: EXECUTOR, commands: MIGRATE, help: 'Hand what has no asynchronous form to worker threads (auto where none is named).' },
  { name: 'offload', value: 'FILE#FUNCTION', repeatable: true, commands: MIGRATE, help: 'Hand this function to worker threads. Can be repeated.' },
  { name: 'pool', value: 'OF', choices: POOL, commands: MIGRATE, help: 'What the pool that is written is of (default threads; processes with tinypool or workerpool).' },
  { name: 'max-threads', value: 'N', commands: MIGRATE, help: 'Threads or processes of the pool that is written (default 3).' },
  { name: 'assume-cloneable', commands: MIGRATE, help: 'Take what is handed to a thread for data where nothing shows what it is.' },
  { name: 'preset', value: 'NAME', choices: PRESETS, commands: ['check'], help: 'What to report (default recommended).' },
  { name: 'rule', value: 'NAME', choices: RULES, repeatable: true, commands: PROGRAM_COMMANDS, help: 'Only this rule. Can be repeated.' },
  { name: 'format', value: 'FORMAT', choices: FORMATS, commands: COMMANDS, help: 'How to print the result (default stylish).' },
  { name: 'report', value: 'FILE', commands: PROGRAM_COMMANDS, help: 'Write the whole result to FILE as JSON.' },
  { name: 'unit', value: 'ID', repeatable: true, commands: MIGRATE, help: 'Only this unit of the plan; --report lists them. Can be repeated.' },
  { name: 'only', value: 'WHAT', repeatable: true, commands: MIGRATE, help: 'Only units with a call of this rule, API, file or folder. Can be repeated.' },
  { name: 'fail-on-refused', commands: MIGRATE, help: 'Exit with 1 where a call could not be migrated.' },
  { name: 'allow-dirty', commands: MIGRATE, help: 'Write although the git tree has changes that are not committed.' },
  { name: 'allow-errors', commands: COMMANDS, help: 'Do not exit with 2 because of files that cannot be read or parsed.' },
  { name: 'timings', commands: PROGRAM_COMMANDS, help: 'Say how long each step took, in the report too.' },
  { name: 'help', short: 'h', commands: COMMANDS, help: 'Show this help.' },
  { name: 'version', short: 'v', commands: COMMANDS, help: 'Show the version.' },
];
