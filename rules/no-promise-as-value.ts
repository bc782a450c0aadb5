import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-promise-as-value',
  description: 'disallow taking a promise for the value that it gives',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
});
