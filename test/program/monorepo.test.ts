import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMonorepos } from '../../analysis/program/project/monorepo.ts';
import { project, type Content } from './project.ts';

const members: Readonly<Record<string, Content>> = {
  'packages/cli/package.json': { name: 'cli', bin: 'cli.js', dependencies: { core: '1' }, devDependencies: { express: '4' } },
  'packages/core/package.json': { name: 'core', dependencies: { text: '1' } },
  'packages/text/package.json': { name: 'text' },
  'packages/alone/package.json': { name: 'alone', devDependencies: { text: '1' } },
};

const COMMAND = { hasCommands: true, needs: ['core'] };

it.each([
  ['package.json', { 'package.json': { name: 'all', private: true, workspaces: ['packages/*'] } }],
  ['package.json with an object', { 'package.json': { name: 'all', private: true, workspaces: { packages: ['./packages/*/'] } } }],
  ['pnpm-workspace.yaml', { 'package.json': { name: 'all', private: true }, 'pnpm-workspace.yaml': "packages:\n  # all\n  - 'packages/{cli,core,text,alone}'\n  - other/**\n\ncatalog:\n  - x\n" }],
  ['lerna.json', { 'package.json': { name: 'all', private: true }, 'lerna.json': { packages: ['pack*/**'] } }],
] satisfies [string, Readonly<Record<string, Content>>][])('packages of a workspace in %s know who uses them', (_from, files) => {
  const root = project({ ...files, ...members });
  const { usersOf } = createMonorepos();
  expect(usersOf(join(root, 'packages/core'))).toEqual([COMMAND]);
  expect(usersOf(join(root, 'packages/text'))).toEqual([{ hasCommands: false, needs: ['text'] }, COMMAND]);
  expect(usersOf(join(root, 'packages/cli'))).toEqual([]);
  expect(usersOf(join(root, 'packages/alone'))).toEqual([]);
  expect(usersOf(root)).toHaveLength(4);
});

it('what a workspace leaves out is no member', () => {
  const root = project({ 'package.json': { name: 'all', workspaces: ['packages/**', '!packages/c*'] }, ...members });
  const { usersOf } = createMonorepos();
  expect(usersOf(root)).toHaveLength(2);
  expect(usersOf(join(root, 'packages/core'))).toEqual([]);
});

it('an action has a command', () => {
  const root = project({ 'package.json': { name: 'all', private: true, workspaces: ['a'] }, 'a/package.json': { name: 'a' }, 'a/action.yml': 'name: a\n' });
  expect(createMonorepos().usersOf(root)).toEqual([{ hasCommands: true, needs: [] }]);
});
