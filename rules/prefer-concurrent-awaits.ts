import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'prefer-concurrent-awaits',
  description: 'prefer to await reads together that do not need each other',
  presets: ['all'],
  type: 'suggestion',
  withoutCodemod: 'which of two failures is thrown may change, which only a person can accept',
});
