import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-unconsumed-promise',
  description: 'disallow dropping a promise, and keeping one that some way never waits for',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
});
