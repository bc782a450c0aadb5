import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-unawaited-return',
  description: 'disallow returning a promise without `await` from where something waits for the end of the work',
  presets: ['awaits', 'awaits-typescript-eslint', 'strict'],
});
