import { parser as typescript } from 'typescript-eslint';
import { ESLint, Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../index.ts';
import { ROOT } from '../house/sources.ts';

const LOAD = "import { readFileSync } from 'node:fs';\n\nexport async function load(file) {\n\treturn JSON.parse(readFileSync(file, 'utf8'));\n}\n";
const PLACE = { line: 4, column: 20, endLine: 4, endColumn: 46 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unblock-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lint(text: string, file?: string, config: Linter.Config = {}): Linter.LintMessage[] {
  const filename = file === undefined ? undefined : join(folder, file);
  return new Linter({ cwd: folder }).verify(text, [{ files: ['**/*.{js,ts}'], ...config }, plugin.configs.strict], filename === undefined ? {} : { filename });
}

describe('a report', () => {
  it('says what, why and what instead', () => {
    const [message] = lint(LOAD, 'a.js');
    expect(message).toMatchObject({ ruleId: 'unblock/no-blocking-fs', ...PLACE });
    expect(message?.message.match(/[^.]\.(?= |$)/g)).toHaveLength(3);
  });

  it.each([
    ['CRLF', LOAD.replaceAll('\n', '\r\n'), PLACE],
    ['a byte order mark', `\uFEFF${LOAD}`, PLACE],
    // It serves, so it is no script that only does one thing after the other.
    ['a hashbang', `#!/usr/bin/env node\n${LOAD}import 'express';\n`, { ...PLACE, line: 5, endLine: 5 }],
    ['wide characters', LOAD.replace('JSON', "'😀', JSON"), { ...PLACE, column: 26, endColumn: 52 }],
  ])('is at the same place under %s', (_, text, place) => {
    expect(lint(text, 'a.js')).toMatchObject([{ ruleId: 'unblock/no-blocking-fs', ...place }]);
  });

  it('is the same with the TypeScript parser', () => {
    const text = LOAD.replace('(file)', '(file: string): Promise<unknown>');
    expect(lint(text, 'a.ts', { languageOptions: { parser: typescript } })).toMatchObject([{ ruleId: 'unblock/no-blocking-fs', ...PLACE }]);
  });

  it('is made for code without a file name', () => {
    expect(lint(LOAD)).toMatchObject([PLACE]);
    expect(lint(LOAD.replace('(file)', '(file: string)'), undefined, { languageOptions: { parser: typescript } })).toMatchObject([PLACE]);
  });

  it('is made for a file outside of the working directory', async () => {
    const cwd = join(folder, 'elsewhere');
    await mkdir(cwd);
    await writeFile(join(folder, 'eslint.config.mjs'), 'export default [];\n');
    await writeFile(join(folder, 'outside.js'), LOAD);
    const [result] = await new ESLint({ cwd, overrideConfig: [plugin.configs.strict] }).lintFiles('../outside.js');
    expect(result?.messages).toMatchObject([PLACE]);
  });

  it('obeys disable comments', () => {
    expect(lint(LOAD.replace('\treturn', '\t// eslint-disable-next-line unblock/no-blocking-fs -- once\n\treturn'), 'a.js')).toEqual([]);
  });
});

describe('a chain', () => {
  const handler = "import { load } from './store.js';\n\nexport async function show(name) {\n  return load(name);\n}\n";

  it('is followed into another file, which may change while the process lives', () => {
    writeFileSync(join(folder, 'store.js'), "import { readFileSync } from 'node:fs';\nexport function load(file) {\n  return readFileSync(file);\n}\n");
    const [message] = lint(handler, 'handler.js');
    expect(message).toMatchObject({ ruleId: 'unblock/no-blocking-call-chain', line: 4, column: 10 });
    expect(message?.message).toContain('load (store.js:3) → readFileSync');
    writeFileSync(join(folder, 'store.js'), 'export function load(file) {\n  return `text of the file called ${file}`;\n}\n');
    expect(lint(handler, 'handler.js')).toEqual([]);
  });
});

describe('a worker', () => {
  it('is known by the file beside it that starts it', () => {
    const hash = "import { pbkdf2Sync } from 'node:crypto';\n\nexport default async (text) => pbkdf2Sync(text, 'salt', 1e5, 32, 'sha512');\n";
    expect(lint(hash, 'hash.js')).toMatchObject([{ ruleId: 'unblock/no-blocking-cpu' }]);
    writeFileSync(join(folder, 'pool.js'), "import Piscina from 'piscina';\n\nexport const pool = new Piscina({ filename: new URL('./hash.js', import.meta.url).href });\n");
    expect(lint(hash, 'hash.js')).toEqual([]);
  });
});

describe('a suggestion', () => {
  it.each([LOAD, `\uFEFF${LOAD}`, LOAD.replaceAll('\n', '\r\n')])('makes code that is not reported any more: %j', (text) => {
    const [suggestion] = lint(text, 'a.js')[0]?.suggestions ?? [];
    if (suggestion === undefined) throw new Error('no suggestion');
    const bare = text.replace('\uFEFF', '');
    const { range: [start, end], text: inserted } = suggestion.fix;
    const fixed = bare.slice(0, start) + inserted + bare.slice(end);
    expect(fixed).toContain('await readFile(');
    expect(lint(fixed, 'a.js')).toEqual([]);
  });
});

describe('without the native parser', () => {
  it('one message says so, and the rest is silence', () => {
    const script = `
      const Module = require('node:module');
      const load = Module._load;
      Module._load = (request, ...rest) => {
        if (request === 'oxc-parser') throw new Error('Cannot find native binding');
        return load(request, ...rest);
      };
      const { Linter } = require('eslint');
      const plugin = require('./dist/index.js');
      const verify = (file) => new Linter().verify(${JSON.stringify(LOAD)}, [plugin.configs.strict], file);
      console.log(JSON.stringify([...verify('a.js'), ...verify('b.js')].map(({ messageId }) => messageId)));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', script], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr.replace(/^.*(?:ExperimentalWarning|trace-warnings).*\n/gm, '')).toBe('');
    expect(JSON.parse(stdout)).toEqual(['unavailable']);
  });
});
