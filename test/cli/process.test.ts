import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../cli/report/contract.ts';
import { ROOT } from '../house/sources.ts';
import { folderWith } from './world.ts';

// What is built, with the real analysis, as a process of its own.
const BIN = join(ROOT, 'dist/cli/main.js');
const BLOCKING = "import { readFileSync } from 'node:fs';\n\nexport async function load(path) {\n  return JSON.parse(readFileSync(path, 'utf8'));\n}\n";
const AWAITED = "import { readFile } from 'node:fs/promises';\n\nexport async function load(path) {\n  return JSON.parse(await readFile(path, 'utf8'));\n}\n";
const FILES = { 'package.json': '{ "type": "module", "private": true }', 'load.js': BLOCKING };

describe('the command as it is built', () => {
  it('checks, migrates and is content', () => {
    const folder = folderWith(FILES);
    const check = unblock(folder, 'check', '--report', 'report.json');
    expect([check.status, check.stderr]).toEqual([1, '']);
    expect(check.stdout).toContain('load.js\n  4:21  no-blocking-fs');
    const { calls } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    expect(calls.map(({ file, line, column, api }) => [file, line, column, api])).toEqual([['load.js', 4, 21, 'readFileSync']]);
    expect(unblock(folder, 'migrate', '--write').status).toBe(0);
    expect(readFileSync(join(folder, 'load.js'), 'utf8')).toBe(AWAITED);
    expect(unblock(folder, 'check').status).toBe(0);
  });

  it('runs through a link, as package managers install it', () => {
    const folder = folderWith({});
    symlinkSync(BIN, join(folder, 'unblock'));
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'unblock'), '--help'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('unblock migrate')]);
  });

  if (process.platform !== 'win32') it('ends quietly when nobody reads on', () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${String(index)}.js`, BLOCKING]));
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" check | head -1`], { cwd: folderWith(files), encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['f0.js\n', '']);
  });

  if (process.platform !== 'win32') it('leaves everything as it was when it is interrupted while writing', () => {
    const folder = folderWith(FILES);
    const script = `
      import fs from 'node:fs/promises';
      import { loadAnalysis } from '${pathToFileURL(join(ROOT, 'dist/cli/analysis.js')).href}';
      import { run } from '${pathToFileURL(join(ROOT, 'dist/cli/run.js')).href}';
      const chmod = async (path, mode) => {
        process.kill(process.pid, 'SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 50));
        await fs.chmod(path, mode);
      };
      const { env, stdout, stderr } = process;
      process.exitCode = await run(['migrate', '--write'], { cwd: process.cwd(), env, stdout, stderr, signals: process, loadAnalysis, disk: { ...fs, chmod } });
    `;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([130, 'unblock: stopped by SIGINT. Nothing was changed.\n']);
    expect(readFileSync(join(folder, 'load.js'), 'utf8')).toBe(BLOCKING);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(FILES).sort());
  });
});

function unblock(cwd: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' });
}
