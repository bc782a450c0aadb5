import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-promise-thunk',
  description: 'disallow handing functions to `Promise.all` and its like instead of promises',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
  withoutCodemod: 'what the function has to be called with is not always told',
});
