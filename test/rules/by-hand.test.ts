import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../index.ts';
import { removeFolder, temporaryFolder, writeTree } from '../case/copy.ts';

const BLOCKS = "const fs = require('fs');\nexports.read = () => fs.readFileSync('a', 'utf8');\n";
const SERVES = "const { read } = require('./helper');\nrequire('http').createServer((request, response) => response.end(read())).listen(0);\n";
const LONG = `const table = '${'x'.repeat(20_001)}';\n`;

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
  await writeTree(root, new Map([
    ['written/server.js', SERVES],
    ['written/helper.js', BLOCKS],
    ['minified/server.js', SERVES],
    ['minified/helper.js', BLOCKS + LONG],
    ['whole/server.js', LONG + SERVES],
    ['whole/helper.js', BLOCKS],
  ]));
});
afterAll(() => removeFolder(root));

describe('a file that no person writes', () => {
  it.each([
    ['written', ['unblock/no-blocking-call-chain']],
    ['minified', []],
    ['whole', []],
  ])('is neither judged nor followed, as in `unblock check`: %s', (folder, rules) => {
    const file = join(root, folder, 'server.js');
    const found = new Linter({ cwd: join(root, folder) }).verify(readFileSync(file, 'utf8'), [{ languageOptions: { sourceType: 'commonjs' } }, plugin.configs.recommended], { filename: file });
    expect(found.map(({ ruleId, message }) => ruleId ?? message)).toEqual(rules);
  });
});
