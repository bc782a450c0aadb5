import { findingRule } from './finding-rule.ts';

export default findingRule({
  name: 'no-fake-async',
  description: 'disallow asynchronous functions that do their work on the calling thread and block the event loop all the same',
  presets: ['strict'],
});
