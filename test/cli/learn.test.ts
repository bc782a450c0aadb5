import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAnalysis } from '../../cli/analysis.ts';
import { projectWith } from '../learn/installed.ts';
import { unblock } from './world.ts';

const TOOL = { 'index.js': "const fs = require('fs');\nexports.readSync = (file) => fs.readFileSync(file);\nexports.read = async (file) => fs.promises.readFile(file);\n" };
const world = { loadAnalysis };

it('prints each entry with the way to the blocking call, and what to copy', async () => {
  const { code, out, err } = await unblock(projectWith(TOOL), ['learn', 'tool'], world);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`tool 1.2.3: 1 entry proposed, 1 file read

tool#readSync  fs, certain
  fs.readFileSync (index.js:2): node:fs#readFileSync
  perhaps instead: read, which returns a promise. Proposed by name and shape, not verified.

For unblock.config.json, once they are looked through:
{
  "catalog": [
    {
      "module": "tool",
      "path": "readSync",
      "kind": "fs",
      "proposed": true,
      "instead": {
        "promise": "read"
      }
    }
  ]
}
`);
});

it('prints JSON that is a configuration: its calls are reported, and migrated once a person has taken "proposed" out', async () => {
  const project = projectWith(TOOL, { 'package.json': '{ "private": true, "type": "module" }', 'main.js': "import { readSync } from 'tool';\n\nexport async function text() {\n  return readSync('file');\n}\n" });
  const { out } = await unblock(project, ['learn', 'tool', '--format', 'json'], world);
  writeFileSync(join(project, 'unblock.config.json'), out);
  const checked = await unblock(project, ['check'], world);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('read may be its asynchronous form: compare their results and errors, then take "proposed" out of the entry.');
  expect((await unblock(project, ['migrate'], world)).out).toContain('no-async-form');
  writeFileSync(join(project, 'unblock.config.json'), out.replace('"proposed": true,', ''));
  expect((await unblock(project, ['migrate'], world)).out).toContain("+  return await read('file');");
});

it('says what of a package is no entry', async () => {
  const { out } = await unblock(projectWith({ 'index.js': "const fs = require('fs');\nexports.read = async (file) => fs.readFileSync(file);\n" }), ['learn', 'tool'], world);
  expect(out).toBe('tool 1.2.3: 0 entries proposed, 1 file read\n\nNo entries, but worth a look:\n  tool#read: it returns a promise, and may block on the way all the same, fs.readFileSync (index.js:2): node:fs#readFileSync\n');
});

it.each([
  ['fs', "fs is Node's own: the catalogue has it, and there is nothing to learn"],
  ['./tool', '"./tool" is no name of a package'],
  ['absent', 'absent is not installed: it is in no node_modules of '],
  ['tool', 'tool has no JavaScript that can be loaded by its name, so that there is nothing to read'],
])('refuses %s', async (name, message) => {
  const { code, out, err } = await unblock(projectWith({ 'index.d.ts': '' }), ['learn', name], world);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`unblock: ${message}`);
});

it('exits with 2 where a file cannot be parsed, unless that is allowed', async () => {
  const project = projectWith({ 'index.js': 'let = ;' });
  expect(await unblock(project, ['learn', 'tool'], world)).toMatchObject({ code: 2, err: expect.stringContaining('unblock: tool: index.js: ') as string });
  expect((await unblock(project, ['learn', 'tool', '--allow-errors'], world)).code).toBe(0);
});
