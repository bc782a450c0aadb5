import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-executor-per-call',
  description: 'disallow making a pool of threads in a function that is called more than once',
  presets: ['strict'],
  withoutCodemod: 'where the pool belongs, and who ends it, is for a person to say',
});
