/** Presets of the plugin. `all` may grow in any release. */
export const PRESETS = ['recommended', 'awaits', 'strict', 'all'] as const;

export type Preset = (typeof PRESETS)[number];

/** How much a rule reports, as its option says it. */
export type Level = 'recommended' | 'strict';

/** The level that a preset gives to the rules in it. */
export const LEVEL_IN: Readonly<Record<Preset, Level>> = {
  recommended: 'recommended',
  awaits: 'recommended',
  strict: 'strict',
  all: 'strict',
};
