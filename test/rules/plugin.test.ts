import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.ts';
import { PRESETS } from '../../rules/levels.ts';

const BLOCKING = ['fs', 'subprocess', 'cpu', 'sleep', 'network', 'db', 'prompt', 'call-chain'].map((kind) => `unblock/no-blocking-${kind}`);
const THREADS = ['no-fake-async', 'no-executor-per-call', 'no-unclonable-task'].map((name) => `unblock/${name}`);
const AWAITS = ['no-unconsumed-promise', 'no-promise-as-value', 'no-async-callback', 'no-unawaited-return', 'no-promise-thunk', 'no-missing-callback'].map((name) => `unblock/${name}`);

const PREFERENCES = ['prefer-promise-api', 'prefer-concurrent-awaits'].map((name) => `unblock/${name}`);

describe('the plugin', () => {
  it('says the name and version of package.json', () => {
    const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<string, unknown>;
    expect(plugin.meta).toMatchObject({ name, version });
  });

  it.each(Object.entries(plugin.rules))('has a complete %s', (name, { meta }) => {
    expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    expect(meta.docs.description).toMatch(/^(?:disallow|prefer) .*[^.]$/);
    expect(meta.docs.presets).toContain('all');
  });
});

describe('presets', () => {
  it.each([
    ['recommended', 'recommended', BLOCKING],
    ['awaits', 'recommended', AWAITS],
    ['awaits-typescript-eslint', 'beside-typescript-eslint', AWAITS],
    ['strict', 'strict', [...BLOCKING, ...THREADS, ...AWAITS]],
    ['all', 'strict', [...BLOCKING, ...THREADS, ...AWAITS, ...PREFERENCES]],
  ] as const)('%s has its rules at level %s', (preset, level, rules) => {
    expect(plugin.configs[preset].rules).toEqual(Object.fromEntries(rules.map((rule) => [rule, ['error', { level }]])));
  });

  it.each(PRESETS)('%s is a flat configuration that ESLint accepts', (preset) => {
    expect(new Linter().verify('const a = 1;\n', [plugin.configs[preset]], 'a.js')).toEqual([]);
  });
});
