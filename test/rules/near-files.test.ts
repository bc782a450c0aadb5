import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lookAt } from '../../analysis/findings/first-look.ts';
import { readSurroundings } from '../../analysis/program/read-program.ts';
import { nearFiles } from '../../rules/near-files.ts';
import { readCases } from '../case/case-folder.ts';

const CODE = /\.[cm]?[jt]sx?$/;
const OWN = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

it('the files near a relative specifier hold what it resolves to, in the cases', () => {
  const asked = readCases().flatMap(({ dir, before }) => askedIn(join(dir, 'before'), [...before.texts]));
  expect(missed(asked)).toEqual([]);
});

it('the files near a relative specifier hold what it resolves to, in our own folders', () => {
  const files = ['analysis', 'catalog', 'cli', 'codemods', 'rules', 'test'].flatMap((folder) => readdirSync(join(OWN, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`));
  const asked = askedIn(OWN, files.filter((file) => CODE.test(file) && !file.startsWith('test/cases/')).map((file) => [file, readFileSync(join(OWN, file), 'utf8')]));
  expect(missed(asked)).toEqual([]);
  expect(asked.filter(({ near }) => near !== undefined).length).toBeGreaterThan(asked.length / 2);
});

interface Asked {
  readonly question: string;
  readonly near: readonly string[] | undefined;
  readonly target: string | undefined;
}

function askedIn(root: string, texts: readonly (readonly [file: string, text: string])[]): Asked[] {
  const files = texts.filter(([file]) => CODE.test(file));
  const { resolver, packages } = readSurroundings(root, files.map(([file]) => file));
  return files.flatMap(([file, text]) => lookAt(text).specifiers.filter((each) => each.startsWith('.')).map((specifier) => {
    const found = resolver.resolve(file, specifier, 'require');
    return { question: `${root} ${file} ${specifier}`, near: nearFiles(root, packages, file, specifier), target: found.kind === 'file' ? found.file : undefined };
  }));
}

const missed = (asked: readonly Asked[]): string[] => asked.flatMap(({ question, near, target }) => (near === undefined || target === undefined || near.includes(target) ? [] : [question]));
