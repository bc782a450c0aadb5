import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-async-callback',
  description: 'disallow handing async functions to what does not wait for them',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
  withoutCodemod: 'whether the work may run at the same time, or has to run one after the other, only a person can say; where a migration makes such a callback async, it lowers it to a loop itself',
});
