import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAnalysis } from '../../cli/analysis.ts';
import type { Report } from '../../cli/report/contract.ts';
import { REPORT_SCHEMA } from '../../cli/report/schema.ts';
import { violations } from './schema-check.ts';
import { toyAnalysis } from './toy-analysis.ts';
import { commitAll, folderWith, unblock } from './world.ts';

const CALL = 'x = readFileSync(p);\n';

describe('exit codes', () => {
  it.each([
    ['check finds nothing', { 'a.js': '' }, 'check', 0],
    ['check finds something', { 'a.js': CALL }, 'check', 1],
    ['check finds nothing in what was named', { 'a.js': CALL, 'b.js': '' }, 'check b.js', 0],
    ['check with a rule that finds nothing', { 'a.js': CALL }, 'check --rule no-blocking-cpu', 0],
    ['check with a preset that does not report it', { 'a.js': 'readFileSync(p) // strict' }, 'check', 0],
    ['check with one that does', { 'a.js': 'readFileSync(p) // strict' }, 'check --preset strict', 1],
    ['check --all', { 'a.js': 'readFileSync(p) // strict' }, 'check --all', 1],
    ['check of a disabled call', { 'a.js': `// eslint-disable-next-line unblock/no-blocking-fs\n${CALL}` }, 'check', 0],
    ['check --all of a disabled call', { 'a.js': `// eslint-disable-next-line unblock/no-blocking-fs\n${CALL}` }, 'check --all', 1],
    ['check of an allowed call', { 'a.js': CALL, 'unblock.config.json': '{ "allow": ["node:fs#readFileSync"] }' }, 'check', 0],
    ['check of an unparsable file', { 'a.js': 'syntax error' }, 'check', 2],
    ['which is allowed', { 'a.js': 'syntax error' }, 'check --allow-errors', 0],
    ['migrate', { 'a.js': CALL }, 'migrate', 0],
    ['migrate refuses', { 'a.js': 'readFileSync(p) // refuse' }, 'migrate', 0],
    ['which is not accepted', { 'a.js': 'readFileSync(p) // refuse' }, 'migrate --fail-on-refused', 1],
    ['migrate of an unparsable file', { 'a.js': 'syntax error', 'b.js': 'readFileSync(p) // refuse' }, 'migrate --fail-on-refused', 2],
    ['no files at all', {}, 'check', 0],
    ['wrong usage', {}, 'check --wrong', 2],
    ['a path that is not there', {}, 'check nowhere', 2],
  ])('%s', async (_, files, command, code) => {
    expect((await unblock(folderWith(files), command.split(' '))).code).toBe(code);
  });

  it('are 2 for a fault of the analysis, with its stack', async () => {
    const loadAnalysis = () => Promise.resolve({ ...toyAnalysis, findAll: () => { throw new TypeError('no such thing'); } });
    const { code, err } = await unblock(folderWith({ 'a.js': '' }), ['check'], { loadAnalysis });
    expect(code).toBe(2);
    expect(err).toMatch(/^unblock: internal fault, please report it: TypeError: no such thing\n +at /);
  });

  it('are 2 for a plan whose edits overlap, and nothing is written', async () => {
    const edit = { file: 'a.js', start: 0, end: 3, text: 'y' };
    const units = [{ id: 'u', files: ['a.js'], calls: [], status: 'planned' as const }];
    const loadAnalysis = () => Promise.resolve({ ...toyAnalysis, makePlan: () => ({ calls: [], units, edits: [edit, { ...edit, start: 1 }], newFiles: [], dependencies: [], settings: [], functions: [], publicChanges: [] }) });
    const folder = folderWith({ 'a.js': CALL });
    const { code, err } = await unblock(folder, ['migrate', '--write'], { loadAnalysis });
    expect([code, readFileSync(join(folder, 'a.js'), 'utf8')]).toEqual([2, CALL]);
    expect(err).toContain('edits overlap');
  });
});

describe('check --all', () => {
  it('lists each call of a function that is marked as blocking, and no chain that leads to one', async () => {
    const files = {
      'count.js': '/** @blocking */\nexport const count = (n) => n;\nexport const twice = (n) => count(n) * 2;\n',
      'main.js': "import { count, twice } from './count.js';\nexport const first = count(1);\nexport const all = async (n) => count(n) + twice(n);\n",
      'package.json': '{ "type": "module", "private": true }',
    };
    const folder = folderWith(files);
    const listed = async (...options: string[]): Promise<string[]> => {
      const { out } = await unblock(folder, ['check', ...options, '--format', 'json'], { loadAnalysis });
      return (JSON.parse(out) as Report).calls.map(({ file, line, api }) => `${file}:${String(line)} ${api}`);
    };
    expect(await listed('--all')).toEqual(['count.js:3 count', 'main.js:2 count', 'main.js:3 count']);
    expect(await listed()).toEqual(['main.js:3 count', 'main.js:3 twice']);
  });
});

describe('migrate', () => {
  it('names a unit that the plan does not have', async () => {
    const { code, err } = await unblock(folderWith({ 'a.js': CALL }), ['migrate', '--unit', 'unit-0']);
    expect(code).toBe(2);
    expect(err).toContain('the plan has no unit unit-0: --report FILE lists those that it has');
  });

  it('shows a diff that git can apply, with carriage returns and byte order mark', async () => {
    const files = { 'a.js': '\uFEFFx = readFileSync(p);\r\nrest();\r\n', 'sub/ü b.js': 'first();\nx = readFileSync(p);' };
    const [shown, written] = [folderWith(files), folderWith(files)];
    const { out, code } = await unblock(shown, ['migrate']);
    expect(code).toBe(0);
    expect(readFileSync(join(shown, 'a.js'), 'utf8')).toBe(files['a.js']);
    execFileSync('git', ['apply', '-'], { cwd: shown, input: out.slice(0, out.indexOf('\n2 of 2 calls')) });
    await unblock(written, ['migrate', '--write']);
    for (const file of Object.keys(files)) expect(readFileSync(join(shown, file), 'utf8')).toBe(readFileSync(join(written, file), 'utf8'));
    expect(readFileSync(join(written, 'a.js'), 'utf8')).toBe('\uFEFFx = await readFile(p);\r\nrest();\r\n');
  });

  it('says what it shows', async () => {
    const folder = folderWith({ 'a.js': CALL, 'b.js': 'class Store {\n  constructor() { readFileSync(p) } // refuse\n}\nreadFileSync(q) // skip\n' });
    const { out } = await unblock(folder, ['migrate']);
    expect(out).toMatchInlineSnapshot(`
      "--- a/a.js
      +++ b/a.js
      @@ -1,1 +1,1 @@
      -x = readFileSync(p);
      +x = await readFile(p);

      b.js
        2:19  constructor  \`readFileSync\` stays as it is, because a constructor cannot be async.
                           readFileSync ← load (main.js:7)
                           \`Store\` is a constructor.
                           Read the file in a factory function.

      1 of 3 calls can be migrated, in 1 file
      1 call refused:
        1  constructor  a constructor cannot be async
      1 call skipped:
        1  out-of-scope  it does not run where blocking matters; --all includes it
      2 files read
      Nothing was written: --write applies it.
      "
    `);
  });

  it('lists what it has written', async () => {
    const folder = folderWith({ 'b.js': CALL, 'a.js': CALL });
    const { out } = await unblock(folder, ['migrate', '--write']);
    expect(out).toBe('Changed:\n  a.js\n  b.js\n\n2 of 2 calls migrated, in 2 files\n2 files read\n');
    expect((await unblock(folder, ['migrate'])).out).toBe('✔ Nothing found that blocks. 2 files read\n');
  });

  it('writes through a link, to a file that is no source by its name', async () => {
    const folder = folderWith({ tool: CALL });
    symlinkSync('tool', join(folder, 'cli.js'));
    await unblock(folder, ['migrate', '--write']);
    expect(readFileSync(join(folder, 'tool'), 'utf8')).toBe('x = await readFile(p);\n');
  });

  it('names the file that cannot be written', async () => {
    const folder = folderWith({ 'a.js': CALL, 'b.js': CALL });
    const disk = { ...fs, rename: (from: string, to: string) => (to.endsWith('b.js') ? Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })) : fs.rename(from, to)) } as typeof fs;
    const { code, err } = await unblock(folder, ['migrate', '--write', '--report', 'r.json'], { disk });
    expect([code, err]).toEqual([2, 'unblock: b.js cannot be written: the file system is read-only (EROFS). Everything is as it was.\n']);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(CALL);
    await expect(fs.access(join(folder, 'r.json'))).rejects.toThrow('ENOENT');
  });

  it('stops at a signal with the code that shells expect', async () => {
    const folder = folderWith({ 'a.js': CALL });
    const signals = new EventEmitter();
    const disk = { ...fs, stat: (path: string) => { signals.emit('SIGTERM', 'SIGTERM'); return fs.stat(path); } } as typeof fs;
    const { code, err } = await unblock(folder, ['migrate', '--write'], { disk, signals });
    expect([code, err]).toEqual([143, 'unblock: stopped by SIGTERM. Nothing was changed.\n']);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(CALL);
  });
});

describe('a git tree with changes', () => {
  it('is not written to, unless that is allowed', async () => {
    const folder = folderWith({ 'a.js': CALL, 'notes.md': '' });
    commitAll(folder);
    writeFileSync(join(folder, 'notes.md'), 'changed');
    writeFileSync(join(folder, 'new.js'), '');
    const { code, err } = await unblock(folder, ['migrate', '--write']);
    expect(code).toBe(2);
    expect(err).toBe('unblock: these files have changes that are not committed:\n  notes.md\n  new.js\nCommit or stash them, or write all the same with --allow-dirty.\n');
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(CALL);
    expect((await unblock(folder, ['migrate'])).code).toBe(0);
    expect((await unblock(folder, ['migrate', '--write', '--allow-dirty'])).code).toBe(0);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toContain('await');
  });

  it('is clean with untracked files that a migration never changes', async () => {
    const folder = folderWith({ 'a.js': CALL });
    commitAll(folder);
    writeFileSync(join(folder, 'report.json'), '');
    expect((await unblock(folder, ['migrate', '--write'])).code).toBe(0);
  });
});

describe('check', () => {
  it('explains each finding in three parts', async () => {
    const folder = folderWith({ 'src/a.js': `\n\n${CALL}`, 'b.js': 'syntax error' });
    const { out } = await unblock(folder, ['check']);
    expect(out).toMatchInlineSnapshot(`
      "src/a.js
        3:5  no-blocking-fs  \`readFileSync\` blocks the event loop.
                             It runs in an async function, and nothing else in the process can run until it returns.
                             Use \`readFile\` from node:fs/promises.

      ✖ 1 finding in 1 file: fs 1
        2 files read. "unblock migrate" shows what can be changed.
      1 problem reading the program:
        b.js:1  Unexpected token
      "
    `);
  });

  it('gives the same reasons once', async () => {
    const { out } = await unblock(folderWith({ 'a.js': CALL + CALL }), ['check']);
    expect(out.split('\n').slice(1, 5).map((line) => line.trim().slice(0, 26))).toEqual(['1:5  no-blocking-fs  `read', '2:5  no-blocking-fs  `read', 'It runs in an async functi', 'Use `readFile` from node:f']);
  });

  it('colours only a terminal that wants it', async () => {
    const folder = folderWith({ 'a.js': CALL });
    const escape = '\u001B[';
    expect((await unblock(folder, ['check'])).out).not.toContain(escape);
    expect((await unblock(folder, ['check'], { tty: true })).out).toContain(escape);
    expect((await unblock(folder, ['check'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
  });

  it('shows progress on a terminal only', async () => {
    const folder = folderWith({ 'a.js': '' });
    expect((await unblock(folder, ['check'])).err).toBe('');
    expect((await unblock(folder, ['check'], { tty: true })).err).toContain('Parsing files: 1…');
  });
});

describe('the report', () => {
  const FILES = {
    'z.js': `${CALL}${CALL}readFileSync(p) // refuse\n`,
    'a.js': `\uFEFF\r\n  ${CALL}`,
    'm.js': 'readFileSync(p) // skip\n',
    'e.js': '\nsyntax error',
  };

  it.each(['check', 'migrate', 'check --all --timings', 'migrate --write --max-twins 2 --rule no-blocking-fs'])('of "%s" keeps to its schema', async (command) => {
    const report = await reportOf(folderWith(FILES), command.split(' '));
    expect(violations(report, REPORT_SCHEMA)).toEqual([]);
  });

  it('counts every call once, by place', async () => {
    const { summary, calls, errors, units } = await reportOf(folderWith(FILES), ['migrate']);
    expect(summary).toEqual({ files: 4, parsed: 3, generated: 0, calls: 5, migrated: 3, refused: 1, skipped: 1, filesChanged: 2, twins: 0, byKind: { fs: 5 }, byCode: { constructor: 1, 'out-of-scope': 1 } });
    expect(calls.map(({ file, line, column, endLine, endColumn, status }) => [file, line, column, endLine, endColumn, status].join(' '))).toEqual([
      'a.js 2 7 2 22 migrated',
      'm.js 1 1 1 16 skipped',
      'z.js 1 5 1 20 migrated',
      'z.js 2 5 2 20 migrated',
      'z.js 3 1 3 16 refused',
    ]);
    expect(errors).toEqual([{ file: 'e.js', line: 2, message: 'Unexpected token' }]);
    expect(units.map(({ files }) => files)).toEqual([['a.js'], ['z.js']]);
  });

  it('is the same for the same input, wherever it lies, and on standard output', async () => {
    const [one, two] = [folderWith(FILES), folderWith(FILES)];
    const [first, second] = [await unblock(one, ['migrate', '--format', 'json', '--report', 'out/r.json']), await unblock(two, ['migrate', '--format', 'json'])];
    expect(first.out).toBe(second.out);
    expect(readFileSync(join(one, 'out/r.json'), 'utf8')).toBe(first.out);
    expect(first.out).not.toContain(one);
  });

  it('is written to what is no file without replacing it', async () => {
    const { code } = await unblock(folderWith(FILES), ['check', '--allow-errors', '--report', '/dev/null']);
    expect(code).toBe(1);
    expect((await fs.stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('that cannot be written is wrong usage', async () => {
    const folder = folderWith({ ...FILES, file: '' });
    const { code, err } = await unblock(folder, ['check', '--report', 'file/r.json']);
    expect([code, err]).toEqual([2, expect.stringContaining('unblock: the report file/r.json cannot be written: ')]);
  });

  it('has a published schema', async () => {
    await expect(`${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
  });
});

describe('the schema check', () => {
  it('finds what is wrong', () => {
    expect(violations({ schema: 2 }, REPORT_SCHEMA)).toContain('$.schema is not 1');
    expect(violations({ schema: 1, more: 1 }, REPORT_SCHEMA)).toEqual(expect.arrayContaining(['$ lacks tool', '$ has more, which the schema does not name']));
  });
});

async function reportOf(folder: string, args: readonly string[]): Promise<Report> {
  const { out } = await unblock(folder, [...args, '--format', 'json']);
  return JSON.parse(out) as Report;
}
