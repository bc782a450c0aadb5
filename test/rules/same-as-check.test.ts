import { Linter } from 'eslint';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parser } from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAnalysis } from '../../cli/analysis.ts';
import { run } from '../../cli/run.ts';
import plugin from '../../index.ts';
import { codeFiles, readCases, type CaseFolder } from '../case/case-folder.ts';
import { removeFolder, temporaryFolder, writeTree } from '../case/copy.ts';

interface Report {
  readonly calls: readonly { readonly file: string; readonly line: number; readonly column: number; readonly rule: string }[];
  readonly errors: readonly unknown[];
}

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

describe('`unblock check` and ESLint with the same preset report the same', () => {
  it.each(readCases())('$id', async (folder) => {
    const dir = join(root, folder.id);
    await writeTree(dir, folder.before.texts);
    const checked = await check(dir, folder);
    expect(await lint(dir, folder)).toEqual(checked);
  });
});

const presetOf = ({ options }: CaseFolder): NonNullable<CaseFolder['options']['preset']> => options.preset ?? 'strict';

async function check(dir: string, folder: CaseFolder): Promise<string[]> {
  const output = { write: () => undefined, isTTY: false };
  const report = join(dir, '..', `${folder.name}.json`);
  const args = ['check', '--preset', presetOf(folder), '--report', report, ...codeFiles(folder.before)];
  await run(args, { cwd: dir, env: {}, stdout: output, stderr: output, signals: new EventEmitter(), loadAnalysis });
  const { calls, errors } = JSON.parse(await readFile(report, 'utf8')) as Report;
  expect(errors).toEqual([]);
  return calls.map(({ file, line, column, rule }) => `${file}:${line}:${column} unblock/${rule}`).sort();
}

async function lint(dir: string, folder: CaseFolder): Promise<string[]> {
  const jsx = { files: ['**/*.{js,jsx,cjs,mjs,tsx}'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } };
  const config = [{ files: ['**/*.{ts,mts,cts}'], languageOptions: { parser } }, jsx, plugin.configs[presetOf(folder)]];
  const linter = new Linter({ cwd: dir });
  const found = await Promise.all(
    codeFiles(folder.before).map(async (file) => {
      const messages = linter.verify(await readFile(join(dir, file), 'utf8'), config, { filename: join(dir, file) });
      // Cases disable rules of others too, and say so in comments that no longer mean anything.
      const ours = messages.filter(({ ruleId, message }) => message.startsWith('Parsing error') || ruleId?.startsWith('unblock/') === true);
      return ours.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId ?? message}`);
    }),
  );
  return found.flat().sort();
}
