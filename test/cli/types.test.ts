import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAnalysis } from '../../cli/analysis.ts';
import type { Report } from '../../cli/report/contract.ts';
import { newErrors } from '../../cli/types/new-errors.ts';
import { ROOT } from '../house/sources.ts';
import { folderWith, unblock } from './world.ts';

const TSCONFIG = JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: ['node'] } });
const PACKAGE = '{ "type": "module", "private": true }';
/** Awaiting the loader is right, but no annotation is found that could follow. */
const UNTYPABLE = `import { readFileSync } from 'node:fs';

const loaders: Record<'first', () => string> = { first: () => readFileSync('a.txt', 'utf8') };

export async function show(): Promise<void> {
  console.log(loaders.first());
}
`;
const TYPABLE = `import { readFileSync } from 'node:fs';

export function title(): string {
  return readFileSync('title.txt', 'utf8');
}

export async function print(): Promise<void> {
  console.log(title());
}
`;

function project(files: Readonly<Record<string, string>>, compiler: string | undefined): string {
  const folder = folderWith({ 'package.json': PACKAGE, 'tsconfig.json': TSCONFIG, ...files });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  if (compiler === 'ours') symlinkSync(join(ROOT, 'node_modules/typescript'), join(folder, 'node_modules/typescript'));
  else if (compiler !== undefined) {
    mkdirSync(join(folder, 'node_modules/typescript'));
    writeFileSync(join(folder, 'node_modules/typescript/package.json'), JSON.stringify({ name: 'typescript', version: compiler }));
  }
  return folder;
}

const reportOf = async (folder: string): Promise<Report> => JSON.parse((await unblock(folder, ['migrate', '--all', '--format', 'json'], { loadAnalysis })).out) as Report;

describe('the gate of types', () => {
  it('drops the unit that brings an error, and no other', async () => {
    const { calls, units } = await reportOf(project({ 'untypable.ts': UNTYPABLE, 'typable.ts': TYPABLE }, 'ours'));
    expect(calls.map(({ file, status, code }) => [file, status, code])).toEqual([
      ['typable.ts', 'migrated', undefined],
      ['untypable.ts', 'refused', 'unit-dropped'],
    ]);
    expect(units.map(({ files, status }) => [files, status])).toEqual([[['typable.ts'], 'planned'], [['untypable.ts'], 'dropped']]);
    expect(units[1]?.dropReason).toMatch(/^types: untypable\.ts:3 TS2322 Type /);
  });

  it('knows the files that a migration adds', async () => {
    const counts = "import { readFileSync } from 'node:fs';\nimport { createServer } from 'node:http';\n\nlet count = 0;\n\ncreateServer(async (_request, response) => {\n  const before = count;\n  response.end(readFileSync('page.html', 'utf8'));\n  count = before + 1;\n}).listen(8080);\n";
    const { calls, newFiles } = await reportOf(project({ 'server.ts': counts }, 'ours'));
    expect(calls.map(({ status, pattern }) => [status, pattern])).toEqual([['migrated', 'serialised section']]);
    expect(newFiles).toEqual(['in-turn.ts']);
  });

  it('excuses errors that were there before', async () => {
    const { calls } = await reportOf(project({ 'typable.ts': `${TYPABLE}\nexport const size: number = 'five';\n` }, 'ours'));
    expect(calls.map(({ status }) => status)).toEqual(['migrated']);
  });

  it.each([
    [undefined, 'TypeScript is not installed in the project'],
    ['7.0.2', 'TypeScript 7.0.2 cannot be asked, only 5 and 6'],
  ])('is open where the compiler is %s, and says so', async (compiler, why) => {
    const folder = project({ 'untypable.ts': UNTYPABLE }, compiler);
    const { out } = await unblock(folder, ['migrate', '--all'], { loadAnalysis });
    expect(out).toContain('1 of 1 call can be migrated');
    expect(out).toContain(`Types were not checked: ${why}.`);
  });
});

describe('new errors', () => {
  const error = { file: '/a.ts', line: 3, code: 2322, message: 'Type A is not B.' };

  it('are not those that moved', () => {
    expect(newErrors([error], [{ ...error, line: 9 }])).toEqual([]);
  });

  it('are those that are there more often', () => {
    expect(newErrors([error], [error, { ...error, line: 9 }])).toEqual([{ ...error, line: 9 }]);
  });

  it('are not modules whose types were missing before', () => {
    const missing = { ...error, code: 2307, message: "Cannot find module 'fs'." };
    const added = { ...missing, message: "Cannot find module 'fs/promises'." };
    expect(newErrors([missing], [missing, added])).toEqual([]);
    expect(newErrors([], [added])).toEqual([added]);
  });
});
