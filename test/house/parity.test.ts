import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFUSALS, SKIPS } from '../../analysis/plan/refusals.ts';
import plugin from '../../index.ts';
import { exists, ROOT } from './sources.ts';

const rules = Object.keys(plugin.rules).sort();

describe('one name in five places', () => {
  it('is a rule file for each rule of the plugin, and the reverse', () => {
    expect(rules).not.toEqual([]);
    expect(names('rules', '.ts').filter(isRuleName)).toEqual(rules);
  });

  it('is a page in docs/rules', () => {
    expect(names('docs/rules', '.md').filter((name) => name !== 'README')).toEqual(rules);
  });

  it('is a folder of cases that is not empty', () => {
    expect(names('test/cases', '')).toEqual(rules);
    expect(rules.filter((rule) => names(`test/cases/${rule}`, '').length === 0)).toEqual([]);
  });

  it('is a codemod, or the rule says why it has none', () => {
    const without = rules.filter((rule) => (plugin.rules[rule]?.meta.docs.withoutCodemod ?? '') !== '');
    expect([...names('codemods', '.ts').filter(isRuleName), ...without].sort()).toEqual(rules);
  });
});

describe('refusals and skips', () => {
  it('have a page each in docs/refusals', () => {
    expect(names('docs/refusals', '.md').filter((name) => name !== 'README')).toEqual(Object.keys({ ...REFUSALS, ...SKIPS }).sort());
  });
});

/** Rules forbid or prefer; what else lies in their folder serves them. */
function isRuleName(name: string): boolean {
  return /^(?:no|prefer|replace)-/.test(name);
}

function names(folder: string, ending: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending) && !name.startsWith('.')).map((name) => basename(name, ending)).sort();
}
