import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'prefer-promise-api',
  description: "prefer the promise form of Node's callback functions where a promise is wanted",
  presets: ['all'],
  type: 'suggestion',
  withoutCodemod: 'what follows has to move out of the callback, which only who knows the rest of the function can order',
});
