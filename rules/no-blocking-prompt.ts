import { blockingRule } from './blocking-rule.ts';

export default blockingRule('prompt');
