import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import callChain from '../../codemods/no-blocking-call-chain.ts';
import cpu from '../../codemods/no-blocking-cpu.ts';
import fs from '../../codemods/no-blocking-fs.ts';
import subprocess from '../../codemods/no-blocking-subprocess.ts';
import promise from '../../codemods/no-unconsumed-promise.ts';
import type { Transform } from '../../codemods/on-demand.ts';
import { ROOT } from '../house/sources.ts';

interface TestUtils {
  readonly applyTransform: (module: { default: Transform }, options: object, input: { path: string; source: string }) => Promise<string>;
}

const load = createRequire(import.meta.url);
const { applyTransform } = load('jscodeshift/src/testUtils') as TestUtils;
const JSCODESHIFT = load.resolve('jscodeshift/bin/jscodeshift.js');
const execFileAsync = promisify(execFile);

// A folder of its own, because this package is a command, where blocking is left alone.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unblock-codemods-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const READS = "const fs = require('fs');\n\nexports.load = async function (file) {\n\treturn JSON.parse(fs.readFileSync(file, 'utf8'));\n};\n";
const READS_AFTER = READS.replace("'fs');\n", "'fs');\nconst { readFile } = require('fs/promises');\n").replace('fs.readFileSync', 'await readFile').replace("const fs = require('fs');\n", '');

/** Under jscodeshift's test helper, which trims. */
function apply(transform: Transform, source: string, options = {}): Promise<string> {
  return applyTransform({ default: transform }, options, { path: join(folder, 'a.js'), source });
}

describe('transforms', () => {
  it('change a call of their kind, and nothing else', async () => {
    expect(await apply(fs, READS)).toBe(READS_AFTER.trim());
    expect(await apply(cpu, READS)).toBe('');
    expect(await apply(subprocess, READS)).toBe('');
  });

  it('find nothing to do in what they wrote', async () => {
    expect(await fs({ path: join(folder, 'a.js'), source: READS_AFTER }, {}, {})).toBeUndefined();
  });

  it('cover derived keys, child processes and dropped promises', async () => {
    const key = "import { pbkdf2Sync } from 'node:crypto';\nexport async function key(password) {\n  return pbkdf2Sync(password, 'salt', 1, 64, 'sha512');\n}\n";
    expect(await apply(cpu, key)).toContain('await ');
    const revision = "import { execFileSync } from 'node:child_process';\nexport async function revision() {\n  return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });\n}\n";
    expect(await apply(subprocess, revision)).toContain('await ');
    const drops = 'async function save() {}\nexport async function update() {\n  save();\n}\n';
    expect(await apply(promise, drops)).toBe(drops.replace('  save()', '  await save()').trim());
  });

  it('follow a chain within the file', async () => {
    const chain = "import { readFileSync } from 'node:fs';\nfunction read(file) {\n  return readFileSync(file, 'utf8');\n}\nexport async function load(file) {\n  return read(file);\n}\n";
    const changed = await apply(callChain, chain);
    expect(changed).toContain('async function read(');
    expect(changed).toContain('return await read(file)');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('keep %s', async (_, vary) => {
    expect(await fs({ path: join(folder, 'a.js'), source: vary(READS) }, {}, {})).toBe(vary(READS_AFTER));
  });

  it('add no file, so that nothing waits for its turn', async () => {
    const counts = "import { readFileSync } from 'node:fs';\nimport { createServer } from 'node:http';\nlet count = 0;\ncreateServer(async (request, response) => {\n  const before = count;\n  response.end(readFileSync('page.html', 'utf8'));\n  count = before + 1;\n}).listen(8080);\n";
    expect(await apply(fs, counts)).toBe('');
  });

  it('report what they refuse in one line each', async () => {
    const lines: string[] = [];
    const stats: string[] = [];
    const source = "const fs = require('fs');\nclass Settings {\n  constructor(file) {\n    this.text = fs.readFileSync(file, 'utf8');\n  }\n}\nnew Settings('a');\n";
    const api = { report: (line: string) => void lines.push(line), stats: (name: string) => void stats.push(name) };
    expect(await fs({ path: join(folder, 'a.js'), source }, api, { where: 'everywhere' })).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(/^4:17 refused \(constructor\): `fs\.readFileSync` [^\n]+\.$/)]);
    expect(stats).toEqual(['refused']);
  });

  it('leave an exported synchronous function alone, or give it a twin', async () => {
    const source = "const fs = require('fs');\nexports.load = (file) => fs.readFileSync(file, 'utf8');\n";
    expect(await apply(fs, source, { where: 'everywhere' })).toBe('');
    await expect(apply(fs, source, { exports: 'break' })).rejects.toThrow('unblock migrate');
  });

  it('leave what cannot be parsed as it is, and say so', async () => {
    const lines: string[] = [];
    expect(await fs({ path: join(folder, 'a.js'), source: "const fs = require('fs'); fs.readFileSync(" }, { report: (line) => void lines.push(line) }, {})).toBeUndefined();
    expect(lines).toHaveLength(1);
  });
});

describe("jscodeshift's own runner", () => {
  it.each([true, false])('runs the built transforms, through Babel: %s', async (babel) => {
    for (const name of ['a.js', 'b.js']) await writeFile(join(folder, name), READS);
    await writeFile(join(folder, 'c.js'), 'module.exports = 1;\n');
    const transform = join(ROOT, 'dist/codemods/no-blocking-fs.js');
    const { stdout } = await execFileAsync(process.execPath, [JSCODESHIFT, '-t', transform, babel ? '--babel' : '--no-babel', folder], { env: { ...process.env, NO_COLOR: '1' } });
    expect(stdout).toMatch(/^0 errors\n0 unmodified\n1 skipped\n2 ok$/m);
    const texts = ['a.js', 'b.js', 'c.js'].map((name) => readFile(join(folder, name), 'utf8'));
    expect(await Promise.all(texts)).toEqual([READS_AFTER, READS_AFTER, 'module.exports = 1;\n']);
  });
});
