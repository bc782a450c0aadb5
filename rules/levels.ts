/** Presets of the plugin. `all` may grow in any release. */
export const PRESETS = ['recommended', 'awaits', 'awaits-typescript-eslint', 'strict', 'all'] as const;

export type Preset = (typeof PRESETS)[number];

/** How much a rule reports, as its option says it. */
export const LEVELS = ['recommended', 'beside-typescript-eslint', 'strict'] as const;

export type Level = (typeof LEVELS)[number];

/** The level that a preset gives to the rules in it. */
export const LEVEL_IN: Readonly<Record<Preset, Level>> = {
  recommended: 'recommended',
  awaits: 'recommended',
  'awaits-typescript-eslint': 'beside-typescript-eslint',
  strict: 'strict',
  all: 'strict',
};

/** What a level reports of a rule that is in these presets, the quietest first. A matter of taste, in `all` alone, is reported wherever it is switched on. */
export function presetAt(level: Level, [quietest]: readonly [Preset, ...Preset[]]): Preset {
  if (quietest === 'all') return 'all';
  if (level === 'strict') return 'strict';
  return level === 'beside-typescript-eslint' ? 'awaits-typescript-eslint' : quietest;
}
