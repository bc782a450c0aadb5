import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-blocking-call-chain',
  description: 'disallow calling functions that block the event loop further down, where other work waits for it',
  presets: ['recommended', 'strict'],
});
