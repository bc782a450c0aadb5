import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { namesIn, readTextFile, realPath, relativeTo } from '../../analysis/program/project/disk.ts';
import { project } from './project.ts';

it('reads text, and says whether a byte order mark was there', () => {
  const root = project({ 'plain.js': 'é\r\n', 'bom.js': '\uFEFFa' });
  expect(readTextFile(path.join(root, 'plain.js'))).toEqual({ kind: 'text', text: 'é\r\n', bom: false });
  expect(readTextFile(path.join(root, 'bom.js'))).toEqual({ kind: 'text', text: 'a', bom: true });
});

it('says why there is no text', () => {
  const root = project({ 'a/b.js': '', 'binary.js': '' });
  writeFileSync(path.join(root, 'binary.js'), Buffer.from([0x61, 0, 0x62]));
  writeFileSync(path.join(root, 'latin1.js'), Buffer.from([0x61, 0xe9, 0x62]));
  symlinkSync('round.js', path.join(root, 'round.js'));
  const kindOf = (name: string): string => readTextFile(path.join(root, name)).kind;
  expect(['none.js', 'a/b.js/c.js', 'a', 'binary.js', 'latin1.js', 'round.js'].map(kindOf)).toEqual(['missing', 'missing', 'unreadable', 'binary', 'not-utf8', 'unreadable']);
});

it('answers about what is not there', () => {
  expect(namesIn('/nowhere/at/all')).toEqual([]);
  expect(realPath('/nowhere/at/all')).toBe(path.resolve('/nowhere/at/all'));
});

it('names files from the root', () => {
  expect([relativeTo('/a/b', '/a/b/c/d.js'), relativeTo('/a/b', '/a/x.js'), relativeTo('/a/b', '/a/b')]).toEqual(['c/d.js', '../x.js', '.']);
});
