import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-unconsumed-promise',
  description: 'disallow dropping the promise of a function that is known to be async',
  presets: ['awaits', 'strict'],
});
