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

function told(exports: 'keep' | 'break'): (readonly [string, string, boolean])[] {
  const root = project({ 'package.json': { name: 'loader', version: '1.0.0', type: 'module', exports: './loader.js' }, 'loader.js': SOURCE });
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
});
