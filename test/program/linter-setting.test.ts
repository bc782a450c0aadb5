import { describe, expect, it } from 'vitest';
import type { LinterSetting } from '../../analysis/program/project/linter-setting.ts';
import { readPackages } from '../../analysis/program/project/packages.ts';
import { project } from './project.ts';

function settingsWith(name: string, text: string, devDependencies: object): readonly LinterSetting[] {
  const root = project({ 'package.json': { private: true, devDependencies }, [name]: text, 'x.js': '' });
  return readPackages(root, ['x.js']).packages.flatMap(({ linters }) => linters);
}

const raised = (name: string, text: string, devDependencies: object): (string | undefined)[] =>
  settingsWith(name, text, devDependencies).map(({ raise }) => (raise === undefined ? undefined : text.slice(0, raise.at) + raise.to + text.slice(raise.at + raise.from.length)));

describe('settings of linters', () => {
  it.each([
    ['.jshintrc', '{}', { jshint: '^2.10.0' }, '{ "esversion": 9 }'],
    ['.jshintrc', '{\n}', { jshint: '^2.10.0' }, '{\n"esversion": 9\n}'],
    ['.jshintrc', '{ "esversion": 6, "overrides": { "*.js": { "esversion": 5 } } }', { jshint: '^2.10.0' }, undefined],
    ['.jshintrc', '{ "node": true }', { jshint: '^2.10.0' }, '{ "esversion": 9, "node": true }'],
    ['.jshintrc', '/* { */ {\r\n\t"node": true\r\n}', { jshint: '2.13.6' }, '/* { */ {\r\n\t"esversion": 9,\r\n\t"node": true\r\n}'],
    ['.jshintrc', '{ "esnext": true, "node": true }', { jshint: '2.13.6' }, '{ "esversion": 9, "node": true }'],
    ['.jshintrc', '{ "esversion": "6" }', { jshint: '2.13.6' }, '{ "esversion": 9 }'],
    ['.eslintrc', 'parserOptions:\n  ecmaVersion: 6\n', { eslint: '^8.0.0' }, 'parserOptions:\n  ecmaVersion: 9\n'],
    ['.eslintrc.json', '{ "parserOptions": { "ecmaVersion": 2017 } }', { eslint: '^8.0.0' }, undefined],
    ['.eslintrc.json', '{ "parserOptions": { "ecmaVersion": 2015 } }', { eslint: '^8.0.0' }, '{ "parserOptions": { "ecmaVersion": 2018 } }'],
    ['.eslintrc.json', '{ "parserOptions": { "ecmaVersion": 2015 } }', { eslint: '^4.0.0' }, undefined],
    ['.eslintrc.json', '{ "parserOptions": { "ecmaVersion": 2015 } }', {}, undefined],
    ['.eslintrc.json', '{ "parserOptions": { "ecmaVersion": 6 }, "overrides": [{ "parserOptions": { "ecmaVersion": 5 } }] }', { eslint: '^8.0.0' }, undefined],
    ['.eslintrc.js', 'module.exports = { parserOptions: { ecmaVersion: 6 } };', { eslint: '^8.0.0' }, undefined],
    ['.jshintrc', '{ "node": true }', { jshint: '^2.9.0' }, undefined],
  ])('are raised where the linter reads what is written: %s %s %o', (name, text, devDependencies, becomes) => {
    expect(raised(name, text, devDependencies)).toEqual([becomes]);
  });
});
