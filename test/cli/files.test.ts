import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../cli/files.ts';
import { readSources } from '../../cli/sources.ts';
import { commitAll, folderWith, git, withoutPrivileges } from './world.ts';

const TREE = {
  'b.ts': '',
  'a.js': '',
  'a/x.mjs': '',
  'a/y.cts': '',
  'a/z.d.ts': '',
  'A.jsx': '',
  'readme.md': '',
  'lib.min.js': '',
  'node_modules/m/i.js': '',
  'packages/p/dist/i.js': '',
  'build/i.js': '',
  'src/build/i.tsx': '',
  'vendor/v.js': '',
  '.tool/t.cjs': '',
};
const SOURCES = ['.tool/t.cjs', 'A.jsx', 'a.js', 'a/x.mjs', 'a/y.cts', 'a/z.d.ts', 'b.ts', 'src/build/i.tsx'];

describe('without git', () => {
  it('lists sources, sorted, without what others or tools wrote', async () => {
    expect(await listFiles(folderWith(TREE), [])).toEqual({ files: SOURCES, errors: [] });
  });

  it('follows no link to a folder, so that no loop is walked', async () => {
    const folder = folderWith({ 'a/x.js': '' });
    symlinkSync('..', join(folder, 'a/up'));
    expect((await listFiles(folder, [])).files).toEqual(['a/x.js']);
  });

  it('tells of a folder that cannot be read', async () => {
    const folder = folderWith({ 'a/x.js': '', 'locked/y.js': '' });
    chmodSync(join(folder, 'locked'), 0);
    const { files, errors } = await withoutPrivileges(folder, () => listFiles(folder, []));
    chmodSync(join(folder, 'locked'), 0o700);
    expect(files).toEqual(['a/x.js']);
    expect(errors).toEqual([{ file: 'locked', message: 'the folder cannot be read: permission denied (EACCES)' }]);
  });
});

describe('with git', () => {
  it('lists what is tracked or would be', async () => {
    const folder = folderWith({ ...TREE, '.gitignore': 'b.ts\n' });
    commitAll(folder);
    writeFileSync(join(folder, 'new.js'), '');
    expect((await listFiles(folder, [])).files).toEqual([...SOURCES.filter((file) => file !== 'b.ts'), 'new.js'].sort());
  });

  it('walks a folder that is ignored as a whole', async () => {
    const folder = folderWith({ '.gitignore': 'copy\n', 'copy/a.js': '' });
    commitAll(folder);
    expect((await listFiles(join(folder, 'copy'), [])).files).toEqual(['a.js']);
  });

  it('reads nothing of a deleted file and of a submodule', async () => {
    const folder = folderWith({ 'gone.js': '', 'kept.js': '', 'sub.js/inner.js': '' });
    commitAll(join(folder, 'sub.js'));
    git(folder, 'init', '-q');
    git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', '-A');
    rmSync(join(folder, 'gone.js'));
    const { files } = await listFiles(folder, []);
    expect(files).toEqual(['gone.js', 'kept.js', 'sub.js']);
    const { byFile, errors } = await readSources(folder, files);
    expect([[...byFile.keys()], errors]).toEqual([['kept.js'], []]);
  });
});

describe('paths', () => {
  it('name the part to look at; the program stays whole', async () => {
    const folder = folderWith(TREE);
    expect(await listFiles(folder, ['a', 'b.ts'])).toMatchObject({ files: SOURCES, scope: ['a/x.mjs', 'a/y.cts', 'a/z.d.ts', 'b.ts'] });
    expect((await listFiles(folder, ['.'])).scope).toBeUndefined();
    expect((await listFiles(folder, [join(folder, 'a.js')])).scope).toEqual(['a.js']);
  });

  it('can be patterns', async () => {
    expect((await listFiles(folderWith(TREE), ['{a,src}/**/*.{mjs,tsx}'])).scope).toEqual(['a/x.mjs', 'src/build/i.tsx']);
    expect((await listFiles(folderWith({ 'app/[id]/page.js': '' }), ['app/[id]'])).scope).toEqual(['app/[id]/page.js']);
  });

  it('can name what a search would skip', async () => {
    const folder = folderWith(TREE);
    const { scope, files } = await listFiles(folder, ['build', 'vendor/v.js']);
    expect(scope).toEqual(['build/i.js', 'vendor/v.js']);
    expect(files).toContain('build/i.js');
  });

  it.each([
    ['../x.js', '../x.js is outside of the folder that the command runs in: run it there'],
    ['/', '/ is outside of the folder that the command runs in: run it there'],
    ['nowhere', 'no such file or folder: nowhere'],
    ['readme.md', 'no JavaScript or TypeScript files: readme.md'],
    ['docs', 'no JavaScript or TypeScript files: docs'],
    ['*.vue', 'no JavaScript or TypeScript files: *.vue'],
  ])('%s is wrong usage', async (path, message) => {
    const folder = folderWith(TREE);
    mkdirSync(join(folder, 'docs'));
    await expect(listFiles(folder, [path])).rejects.toThrow(expect.objectContaining({ name: 'UsageError', message }) as Error);
  });

  it('may not lead outside by a link', async () => {
    const folder = folderWith({ 'a.js': '' });
    symlinkSync(folderWith({ 'b.js': '' }), join(folder, 'out'));
    await expect(listFiles(folder, ['out'])).rejects.toThrow('out is outside');
  });
});

describe('reading', () => {
  it('finds scripts of Node among files without an ending', async () => {
    const files = { 'bin/a': '#!/usr/bin/env node\n', 'bin/b': '#!/bin/sh\n', 'bin/c': '#!/usr/bin/env -S node --flag\n', 'bin/d': '#!/usr/bin/env ts-node\n', tool: '#!/usr/bin/node', LICENSE: '#!/usr/bin/node' };
    const folder = folderWith(files);
    chmodSync(join(folder, 'tool'), 0o755);
    const { byFile } = await readSources(folder, (await listFiles(folder, [])).files);
    expect([...byFile.keys()]).toEqual(['bin/a', 'bin/c', 'tool']);
  });

  it('reads a file once, though links lead to it', async () => {
    const folder = folderWith({ 'real.js': '1', 'tool': '2' });
    symlinkSync('real.js', join(folder, 'a-link.js'));
    symlinkSync('tool', join(folder, 'cli.js'));
    symlinkSync('tool', join(folder, 'cli2.js'));
    symlinkSync('gone.js', join(folder, 'dangling.js'));
    symlinkSync(join(folderWith({ 'x.js': '' }), 'x.js'), join(folder, 'outside.js'));
    const { byFile, errors } = await readSources(folder, (await listFiles(folder, [])).files);
    expect([...byFile.values()].map(({ file, path }) => [file, path])).toEqual([
      ['cli.js', join(folder, 'tool')],
      ['real.js', join(folder, 'real.js')],
    ]);
    expect(errors).toEqual([]);
  });

  it('tells of a link that leads back to itself', async () => {
    const folder = folderWith({});
    symlinkSync('b.js', join(folder, 'a.js'));
    symlinkSync('a.js', join(folder, 'b.js'));
    const { errors } = await readSources(folder, ['a.js', 'b.js']);
    expect(errors.map(({ file, message }) => `${file}: ${message}`)).toEqual(['a', 'b'].map((name) => `${name}.js: the file cannot be read: a symbolic link leads back to itself (ELOOP)`));
  });

  it('leaves out what no person writes', async () => {
    const folder = folderWith({ 'long.js': `let a;\n${'x'.repeat(20_001)}\n`, 'huge.js': '//\n'.repeat(700_000), 'wide.js': 'x'.repeat(20_000) });
    const { byFile, generated } = await readSources(folder, ['huge.js', 'long.js', 'wide.js']);
    expect([[...byFile.keys()], generated]).toEqual([['wide.js'], ['huge.js', 'long.js']]);
  });

  it('loses no byte of a file that is not UTF-8', async () => {
    const folder = folderWith({ 'a.js': Buffer.from("x = '\xE4\xFF'", 'latin1') });
    const { text, encoding } = (await readSources(folder, ['a.js'])).byFile.get('a.js') ?? {};
    expect([text, encoding]).toEqual(["x = '\xE4\xFF'", 'latin1']);
  });
});
