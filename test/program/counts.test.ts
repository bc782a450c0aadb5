import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { parser as typescript } from 'typescript-eslint';
import { expect, it, vi } from 'vitest';
import { readProgram } from '../../analysis/program/read-program.ts';
import { parse } from '../../analysis/program/read/parse.ts';
import plugin from '../../index.ts';
import { readCases } from '../case/case-folder.ts';

vi.mock('../../analysis/program/read/parse.ts', { spy: true });

const CODE = /\.[cm]?[jt]sx?$/;
/** Programs of several files, of every kind: servers, commands, tests that stub, workers, TypeScript with declarations. */
const PROGRAMS = new Set([
  'no-blocking-call-chain/declaration-file-follows',
  'no-blocking-call-chain/stubbed-helper-awaited',
  'no-blocking-call-chain/word-async-in-a-comment-silent',
  'no-blocking-cpu/calls-without-a-proof-refused',
  'no-blocking-cpu/functions-without-a-proof-refused',
  'no-blocking-fs/named-contexts-left-alone',
  'no-blocking-fs/replaced-module-forwarded',
  'no-blocking-fs/scripts-and-configuration-silent',
  'no-blocking-fs/shared-objects-around-call-refused',
  'no-blocking-fs/stub-out-of-reach',
  'no-blocking-fs/workers-started-by-others',
]);
const CONFIG: Linter.Config[] = [{ files: ['**/*.{js,cjs,mjs,jsx}'] }, { files: ['**/*.{ts,cts,mts,tsx}'], languageOptions: { parser: typescript } }, plugin.configs.recommended];

/**
 * What reading and linting cost, in counts that do not depend on the machine: a time would. Files are linted as ESLint does it,
 * one after the other in one process. A line that changes is worth a look; `npx vitest run test/program/counts.test.ts -u` writes them anew.
 */
it('of files read, parsed and resolved are as they were for these programs', { timeout: 60_000 }, async () => {
  const lines = [];
  for (const { id, dir, before } of readCases().filter((each) => PROGRAMS.has(each.id))) {
    const root = join(dir, 'before');
    const files = [...before.texts.keys()].filter((file) => CODE.test(file) && !file.startsWith('node_modules/')).sort();
    const onDisk = await there(root, files);
    const { counts } = readProgram({ root, files: onDisk });
    lines.push(`${id}: ${onDisk.length} files; all of it: ${counts.read} read, ${counts.parsed} parsed, ${counts.resolved} resolved; linted by recommended: ${await treesFor(root, onDisk)} trees`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('counts.txt');
});

async function there(root: string, files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(files.map((file) => readFile(join(root, file)).then(() => [file], () => [])));
  return found.flat();
}

/** How many of the files the rules parse while all are linted. What a suggestion would make of them is parsed, too, and not counted. */
async function treesFor(root: string, files: readonly string[]): Promise<number> {
  vi.mocked(parse).mockClear();
  const linter = new Linter({ cwd: root });
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  files.forEach((file, index) => linter.verify(texts[index] ?? '', CONFIG, { filename: join(root, file) }));
  return vi.mocked(parse).mock.calls.filter(([, text]) => texts.includes(text)).length;
}
