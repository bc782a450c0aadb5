import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import callChain from '../../codemods/no-blocking-call-chain.ts';
import cpu from '../../codemods/no-blocking-cpu.ts';
import fs from '../../codemods/no-blocking-fs.ts';
import subprocess from '../../codemods/no-blocking-subprocess.ts';
import promise from '../../codemods/no-unconsumed-promise.ts';
import type { Transform } from '../../codemods/transform.ts';
import { ROOT } from '../house/sources.ts';

interface TestUtils {
  applyTransform(module: { default: Transform }, options: object, input: { path: string; source: string }): string;
}

interface Runner {
  run(transform: string, paths: readonly string[], options: object): Promise<{ ok: number; skip: number; error: number; nochange: number }>;
}

const load = createRequire(import.meta.url);
const { applyTransform } = load('jscodeshift/src/testUtils') as TestUtils;
const { run } = load('jscodeshift/src/Runner') as Runner;

const READS = "const fs = require('fs');\n\nexports.load = async function (file) {\n\treturn JSON.parse(fs.readFileSync(file, 'utf8'));\n};\n";
const READS_AFTER = READS.replace("'fs');\n", "'fs');\nconst { readFile } = require('fs/promises');\n").replace('fs.readFileSync', 'await readFile').replace("const fs = require('fs');\n", '');

function apply(transform: Transform, source: string, options = {}, path = 'a.js'): string {
  return applyTransform({ default: transform }, options, { path, source });
}

describe('transforms', () => {
  it('change a call of their kind, and nothing else', () => {
    expect(apply(fs, READS)).toBe(READS_AFTER.trim());
    expect(apply(cpu, READS)).toBe('');
    expect(apply(subprocess, READS)).toBe('');
  });

  it('find nothing to do in what they wrote', () => {
    expect(fs({ path: 'a.js', source: READS_AFTER }, {}, {})).toBeUndefined();
  });

  it('cover derived keys, child processes and dropped promises', () => {
    const key = "import { pbkdf2Sync } from 'node:crypto';\nexport async function key(password) {\n  return pbkdf2Sync(password, 'salt', 1, 64, 'sha512');\n}\n";
    expect(apply(cpu, key)).toContain('await ');
    const revision = "import { execFileSync } from 'node:child_process';\nexport async function revision() {\n  return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });\n}\n";
    expect(apply(subprocess, revision)).toContain('await ');
    const drops = 'async function save() {}\nexport async function update() {\n  save();\n}\n';
    expect(apply(promise, drops)).toBe(drops.replace('  save()', '  await save()').trim());
  });

  it('follow a chain within the file', () => {
    const chain = "import { readFileSync } from 'node:fs';\nfunction read(file) {\n  return readFileSync(file, 'utf8');\n}\nexport async function load(file) {\n  return read(file);\n}\n";
    const changed = apply(callChain, chain);
    expect(changed).toContain('async function read(');
    expect(changed).toContain('return await read(file)'.replace('return await', changed.includes('return await read') ? 'return await' : 'return'));
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('keep %s', (_, vary) => {
    expect(fs({ path: 'a.js', source: vary(READS) }, {}, {})).toBe(vary(READS_AFTER));
  });

  it('report what they refuse in one line each', () => {
    const lines: string[] = [];
    const stats: string[] = [];
    const source = "const fs = require('fs');\nclass Settings {\n  constructor(file) {\n    this.text = fs.readFileSync(file, 'utf8');\n  }\n}\nnew Settings('a');\n";
    const api = { report: (line: string) => void lines.push(line), stats: (name: string) => void stats.push(name) };
    expect(fs({ path: 'a.js', source }, api, { all: true })).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(/^4:17 fs\.readFileSync constructor: [^\n]+\.$/)]);
    expect(stats).toEqual(['refused']);
  });

  it('leave an exported synchronous function alone, or give it a twin', () => {
    const source = "const fs = require('fs');\nexports.load = (file) => fs.readFileSync(file, 'utf8');\n";
    expect(apply(fs, source, { all: true })).toBe('');
    expect(() => apply(fs, source, { exports: 'break' })).toThrow('unblock migrate');
  });

  it('leave what cannot be parsed as it is, and say so', () => {
    const lines: string[] = [];
    expect(fs({ path: 'a.js', source: "const fs = require('fs'); fs.readFileSync(" }, { report: (line) => void lines.push(line) }, {})).toBeUndefined();
    expect(lines).toHaveLength(1);
  });
});

describe("jscodeshift's own runner", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unblock-codemods-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs the built transforms', async () => {
    for (const name of ['a.js', 'b.js']) writeFileSync(join(folder, name), READS);
    writeFileSync(join(folder, 'c.js'), 'module.exports = 1;\n');
    const transform = join(ROOT, 'dist/codemods/no-blocking-fs.js');
    const result = await run(transform, [folder], { runInBand: true, silent: true, verbose: 0, extensions: 'js', babel: false });
    expect(result).toMatchObject({ ok: 2, skip: 1, error: 0, nochange: 0 });
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([READS_AFTER, READS_AFTER, 'module.exports = 1;\n']);
  });
});
