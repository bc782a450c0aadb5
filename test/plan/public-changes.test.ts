import { describe, expect, it } from 'vitest';
import { findAll } from '../../analysis/findings/find.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import { DEFAULT_POLICY } from '../../analysis/plan/policy.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { project } from '../program/project.ts';

const SOURCE = `import { readFileSync } from 'node:fs';

const seen = new Map();

function read(name) {
  const text = readFileSync(name, 'utf8');
  seen.set(name, text);
  return text;
}

export async function load(name) {
  return JSON.parse(read(name));
}

export async function loadLater(name) {
  await null;
  return read(name);
}

export const size = (name) => readFileSync(name).length;
`;

const HANDED_ON = `import { readFileSync } from 'node:fs';

export function load(name) {
  const text = readFileSync(name, 'utf8');
  return Promise.resolve(JSON.parse(text));
}

export const loadTrimmed = (name) => load(name.trim());
`;

function told(exports: 'keep' | 'break', source = SOURCE): (readonly [string, string, boolean])[] {
  const root = project({ 'package.json': { name: 'loader', version: '1.0.0', type: 'module', exports: './loader.js' }, 'loader.js': source });
  const program = readProgram({ root, files: ['loader.js'] });
  return makePlan(program, findAll(program), { ...DEFAULT_POLICY, where: 'everywhere', exports }).publicChanges.map(({ name, change, major }) => [name, change, major]);
}

describe('what users of a package are told', () => {
  it('is, of functions that were async, only where they do less before they return their promise', () => {
    expect(told('keep')).toEqual([['load', 'does less before it returns its promise', false]]);
  });

  it('is a major change where a function gives a promise that gave none', () => {
    expect(told('break')).toEqual(expect.arrayContaining([['load', 'does less before it returns its promise', false], ['size', 'returns a promise', true]]));
    expect(told('break')).toHaveLength(2);
  });

  it('is a major change, too, where a function that gave a promise threw before it did, and of those that hand it on', () => {
    expect(told('keep', HANDED_ON)).toEqual([]);
    expect(told('break', HANDED_ON)).toEqual([['load', 'gives a native promise, and rejects where it threw', true], ['loadTrimmed', 'rejects where it threw', true]]);
  });
});
