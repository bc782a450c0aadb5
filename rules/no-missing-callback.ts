import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-missing-callback',
  description: 'disallow calling a callback API of Node without its callback, or as if it returned a promise',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
  withoutCodemod: 'the promise form may stand in another module, and what the code wants of the result is not told by a call that never worked',
});
