import type { RuleName } from '../analysis/findings/finding.ts';
import type { Policy } from '../analysis/plan/policy.ts';

/** The closed lists of values that flags and `unblock.config.json` share. */
export const WHERE = ['async', 'functions', 'everywhere'] as const satisfies readonly Policy['where'][];
export const EXPORTS = ['auto', 'keep', 'twin', 'break'] as const satisfies readonly Policy['exports'][];
export const PUBLIC = ['entry', 'files'] as const satisfies readonly Policy['public'][];
export const TURNS = ['automatic', 'refuse'] as const satisfies readonly Policy['turns'][];
export const LINTERS = ['raise', 'refuse'] as const satisfies readonly Policy['linters'][];
export const CONSTRUCTORS = ['refuse', 'factory'] as const satisfies readonly Policy['constructors'][];
export const TOP_LEVEL = ['automatic', 'refuse'] as const satisfies readonly Policy['topLevel'][];
export const EXECUTOR = ['none', 'auto', 'piscina', 'tinypool', 'workerpool'] as const satisfies readonly Policy['executor'][];
export const POOL = ['threads', 'processes'] as const satisfies readonly Policy['pool'][];
export const ENGINES = ['floor', 'strict'] as const satisfies readonly Policy['engines'][];
export const PRESETS = ['recommended', 'awaits', 'awaits-typescript-eslint', 'strict', 'all'] as const;
export const FORMATS = ['stylish', 'json'] as const;

export type Preset = (typeof PRESETS)[number];
export type Format = (typeof FORMATS)[number];

/** As an object, so that the compiler misses no rule. */
const ALL_RULES: Readonly<Record<RuleName, true>> = {
  'no-blocking-fs': true,
  'no-blocking-subprocess': true,
  'no-blocking-cpu': true,
  'no-blocking-sleep': true,
  'no-blocking-network': true,
  'no-blocking-db': true,
  'no-blocking-prompt': true,
  'no-blocking-call-chain': true,
  'no-fake-async': true,
  'no-unconsumed-promise': true,
  'no-promise-as-value': true,
  'no-async-callback': true,
  'no-unawaited-return': true,
  'no-promise-thunk': true,
  'no-missing-callback': true,
  'no-executor-per-call': true,
  'no-unclonable-task': true,
  'prefer-promise-api': true,
  'prefer-concurrent-awaits': true,
};

export const RULES: readonly string[] = Object.keys(ALL_RULES);
