import type { ESLint, Linter } from 'eslint';
import type { UnblockRule } from './rules/finding-rule.ts';
import { LEVEL_IN, PRESETS, type Preset } from './rules/levels.ts';
import noAsyncCallback from './rules/no-async-callback.ts';
import noBlockingCallChain from './rules/no-blocking-call-chain.ts';
import noBlockingCpu from './rules/no-blocking-cpu.ts';
import noBlockingDb from './rules/no-blocking-db.ts';
import noBlockingFs from './rules/no-blocking-fs.ts';
import noBlockingNetwork from './rules/no-blocking-network.ts';
import noBlockingPrompt from './rules/no-blocking-prompt.ts';
import noBlockingSleep from './rules/no-blocking-sleep.ts';
import noBlockingSubprocess from './rules/no-blocking-subprocess.ts';
import noExecutorPerCall from './rules/no-executor-per-call.ts';
import noFakeAsync from './rules/no-fake-async.ts';
import noMissingCallback from './rules/no-missing-callback.ts';
import noPromiseAsValue from './rules/no-promise-as-value.ts';
import noPromiseThunk from './rules/no-promise-thunk.ts';
import noUnawaitedReturn from './rules/no-unawaited-return.ts';
import noUnclonableTask from './rules/no-unclonable-task.ts';
import noUnconsumedPromise from './rules/no-unconsumed-promise.ts';
import preferConcurrentAwaits from './rules/prefer-concurrent-awaits.ts';
import preferPromiseApi from './rules/prefer-promise-api.ts';

const rules: Record<string, UnblockRule> = {
  'no-blocking-fs': noBlockingFs,
  'no-blocking-subprocess': noBlockingSubprocess,
  'no-blocking-cpu': noBlockingCpu,
  'no-blocking-sleep': noBlockingSleep,
  'no-blocking-network': noBlockingNetwork,
  'no-blocking-db': noBlockingDb,
  'no-blocking-prompt': noBlockingPrompt,
  'no-blocking-call-chain': noBlockingCallChain,
  'no-fake-async': noFakeAsync,
  'no-executor-per-call': noExecutorPerCall,
  'no-unclonable-task': noUnclonableTask,
  'no-unconsumed-promise': noUnconsumedPromise,
  'no-promise-as-value': noPromiseAsValue,
  'no-async-callback': noAsyncCallback,
  'no-unawaited-return': noUnawaitedReturn,
  'no-promise-thunk': noPromiseThunk,
  'no-missing-callback': noMissingCallback,
  'prefer-promise-api': preferPromiseApi,
  'prefer-concurrent-awaits': preferConcurrentAwaits,
};

const configs: Record<string, Linter.Config> = {};

const plugin = {
  // A constant, because loading the plugin reads no file; a test compares it with package.json.
  meta: { name: 'eslint-plugin-unblock', version: '0.1.0', namespace: 'unblock' },
  rules,
  configs: configs as Record<Preset, Linter.Config>,
} satisfies ESLint.Plugin;

for (const preset of PRESETS) {
  const members = Object.entries(rules).filter(([, rule]) => rule.meta.docs.presets.includes(preset));
  const entries = members.map(([name]): [string, Linter.RuleEntry] => [`unblock/${name}`, ['error', { level: LEVEL_IN[preset] }]]);
  configs[preset] = { name: `unblock/${preset}`, plugins: { unblock: plugin }, rules: Object.fromEntries(entries) };
}

export default plugin;
export { plugin as 'module.exports' };
