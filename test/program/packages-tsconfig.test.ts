import path from 'node:path';
import { expect, it } from 'vitest';
import { parseJsonWithComments } from '../../analysis/program/project/json-text.ts';
import { createTsconfigs } from '../../analysis/program/project/tsconfig.ts';
import { project } from './project.ts';

it('reads the nearest tsconfig.json with what it extends', () => {
  const root = project({ 'tsconfig.json': { extends: './base.json' }, 'base.json': '{ "compilerOptions": { "module": "NodeNext", "outDir": "out" } }', 'src/deep/a.ts': '' });
  expect(createTsconfigs(root).forFile(path.join(root, 'src/deep/a.ts'))).toMatchObject({ path: path.join(root, 'tsconfig.json'), module: 'nodenext', outDir: path.join(root, 'out') });
});

it('says once what is broken, and uses the rest', () => {
  const root = project({ 'a/tsconfig.json': '{\n  "compilerOptions": {\n    "outDir": "out",,\n  }\n}', 'b/tsconfig.json': '[]', 'c/tsconfig.json': { extends: './tsconfig.json' }, 'd/tsconfig.json': { include: 'src', compilerOptions: 7 } });
  const tsconfigs = createTsconfigs(root);
  for (const folder of ['a', 'b', 'c', 'd', 'a']) tsconfigs.forFile(path.join(root, folder, 'x.ts'));
  expect(tsconfigs.errors()).toEqual([
    { file: 'a/tsconfig.json', message: 'it is not valid JSON' },
    { file: 'b/tsconfig.json', message: 'it holds no JSON object' },
    { file: 'c/tsconfig.json', message: 'it extends itself' },
    { file: 'd/tsconfig.json', message: 'its settings have the wrong types' },
  ]);
  expect(tsconfigs.forFile(path.join(root, 'a/x.ts'))?.outDir).toBe(path.join(root, 'a/out'));
});

it('takes a base that is not installed for no fault', () => {
  const root = project({ 'tsconfig.json': { extends: '@tsconfig/node20/tsconfig.json', compilerOptions: { module: 'esnext' } } });
  const tsconfigs = createTsconfigs(root);
  expect(tsconfigs.forFile(path.join(root, 'x.ts'))?.module).toBe('esnext');
  expect(tsconfigs.errors()).toEqual([]);
});

it('reads comments and trailing commas, and leaves strings alone', () => {
  const text = '// first\n{ /* a\n b */ "a": "// no, }", "b": [1, 2, ], "c\\"": "/* no */", }';
  expect(parseJsonWithComments(text)).toEqual({ value: { a: '// no, }', b: [1, 2], 'c"': '/* no */' } });
  expect(parseJsonWithComments(' // nothing')).toEqual({ value: {} });
  expect(parseJsonWithComments('/* a\n*/ { "a": }')).toEqual({ problem: 'it is not valid JSON' });
});
