import { LEVELS, type Level } from './levels.ts';

export interface RuleOptions {
  readonly level: Level;
  readonly allow: readonly string[];
}

export const DEFAULT_OPTIONS: RuleOptions = { level: 'recommended', allow: [] };

/** One schema for every rule that reports findings. The descriptions are printed in the rules' pages. */
export const OPTIONS_SCHEMA = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      level: {
        type: 'string',
        enum: [...LEVELS],
        description: 'Report only what is certain and costs time, or also what is likely and what is cheap, such as `existsSync`. `beside-typescript-eslint`: of the rules about promises, only what typescript-eslint does not report.',
      },
      allow: {
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
        description: 'Catalogue ids of calls that may block here, such as `node:fs#readFileSync`.',
      },
    },
  },
];

/** A rule's options with the defaults filled in; ESLint before 9.15 and other hosts do not merge them. */
export function optionsOf(options: readonly unknown[]): RuleOptions {
  return { ...DEFAULT_OPTIONS, ...(options[0] as Partial<RuleOptions> | undefined) };
}
