// One run of ESLint over files, in a process of its own: node lint-run.mjs '{"variant":"recommended","repositories":[{"folder":"…","files":["…"]}]}'. Prints milliseconds and counts as JSON.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import unblock from '../../dist/index.js';

const { variant, repositories } = JSON.parse(process.argv[2] ?? '{}');

const js = { files: ['**/*.{js,cjs,mjs,jsx}'], languageOptions: { ecmaVersion: 'latest', parserOptions: { ecmaFeatures: { jsx: true } } } };

const ts = { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } };
const typed = { ...ts, languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } } };
const floating = { files: ts.files, plugins: { '@typescript-eslint': tseslint.plugin }, rules: { '@typescript-eslint/no-floating-promises': 'error' } };

/** What ESLint needs more for one rule, whatever the rule does. */
const empty = { plugins: { empty: { rules: { empty: { create: () => ({}) } } } }, rules: { 'empty/empty': 'error' } };

const CONFIGS = {
  none: [js, ts],
  'empty rule': [js, ts, empty],
  recommended: [js, ts, unblock.configs.recommended],
  awaits: [js, ts, unblock.configs.awaits],
  'typed none': [typed],
  'typed recommended': [typed, unblock.configs.recommended],
  'typed awaits': [typed, unblock.configs.awaits],
  'no-floating-promises': [typed, floating],
};

const start = performance.now();
const before = process.cpuUsage();
let messages = 0;
let fatal = 0;
for (const { folder, files } of repositories) {
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: CONFIGS[variant], ignore: false, allowInlineConfig: false, errorOnUnmatchedPattern: false });
  const results = await eslint.lintFiles(files);
  for (const result of results) {
    fatal += result.fatalErrorCount;
    messages += result.messages.length - result.fatalErrorCount;
  }
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ variant, wall: performance.now() - start, cpu: (user + system) / 1000, messages, fatal }));
