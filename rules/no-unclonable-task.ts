import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-unclonable-task',
  description: 'disallow handing functions, instances and handles to a pool of threads',
  presets: ['strict'],
  withoutCodemod: 'what the worker can make itself is not told by the call',
});
