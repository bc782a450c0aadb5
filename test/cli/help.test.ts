import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, OPTIONS } from '../../cli/options.ts';
import { importsOf } from '../house/imports-of.ts';
import { ROOT } from '../house/sources.ts';
import { folderWith, unblock } from './world.ts';

const folder = (): string => folderWith({});

describe('help', () => {
  it('names the commands and every option', async () => {
    const { code, out, err } = await unblock(folder(), ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of COMMANDS) expect(out).toContain(`unblock ${name}`);
    for (const { name } of OPTIONS) expect(out).toContain(`--${name}`);
  });

  it.each(COMMANDS)('of %s names the options that it takes, and no other', async (command) => {
    const { out } = await unblock(folder(), [command, '--help']);
    for (const { name, commands } of OPTIONS) expect([name, new RegExp(`^ +(?:-\\w, )?--${name}\\b`, 'm').test(out)]).toEqual([name, commands.includes(command)]);
  });

  it('fits a terminal', async () => {
    const pages = await Promise.all([['-h'], ['check', '-h'], ['migrate', '-h']].map((args) => unblock(folder(), args)));
    expect(pages.flatMap(({ out }) => out.split('\n')).filter((line) => line.length > 140)).toEqual([]);
  });

  it('loads neither parser nor analysis: the static imports are our own small files', () => {
    const seen = new Set<string>();
    const visit = (file: string): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      return importsOf(file).filter(({ when }) => when === 'load').flatMap((each) => (each.file === undefined ? [each.specifier] : visit(each.file)));
    };
    expect(visit('cli/main.ts').filter((specifier) => !specifier.startsWith('node:'))).toEqual([]);
    expect([...seen].filter((file) => !file.startsWith('cli/')).sort()).toEqual(['analysis/plan/policy.ts', 'catalog/native.ts', 'catalog/own-entry.ts']);
  });
});

it('says the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await unblock(folder(), ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
