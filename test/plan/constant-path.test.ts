import { describe, expect, it } from 'vitest';
import { constantPath, foldersOf } from '../../analysis/plan/hazards/constant-path.ts';
import { callGraphOf } from '../../analysis/program/call-graph.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { project } from '../program/project.ts';

const HEAD = `
import { dirname, join, resolve } from 'node:path';
import { homedir, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { DATA } from '../data.js';
const here = dirname(fileURLToPath(import.meta.url));
const name = 'notes.json';
let other = 'notes.json';
other = process.argv[2];
function made(given) { return given; }
`;

/** What `keep` is given, as the path that it is. */
function pathOf(expression: string): string | undefined {
  const root = project({ 'package.json': { name: 'x', type: 'module' }, 'data.js': "export const DATA = './data';\n", 'src/x.js': `${HEAD}function use(given, url, dirname2) { keep(${expression}); }\nuse();\n` });
  const program = readProgram({ root, files: ['data.js', 'src/x.js'] });
  const module = program.modules.get('src/x.js');
  const argument = module?.calls.find(({ calleeText }) => calleeText === 'keep')?.args[0];
  if (module === undefined || argument === undefined) throw new Error('nothing is kept');
  return constantPath(callGraphOf(program), module, argument.origin);
}

describe('a path made of constants', () => {
  it.each([
    ["'data/notes.json'", '<cwd>/data/notes.json'],
    ["'./data/../data/notes.json'", '<cwd>/data/notes.json'],
    ["join(DATA, name)", '<cwd>/data/notes.json'],
    ['`${DATA}/${name}`', '<cwd>/data/notes.json'],
    ["DATA + '/notes.json'", '<cwd>/data/notes.json'],
    ["resolve('data', name)", '<cwd>/data/notes.json'],
    ["join(process.cwd(), 'data', name)", '<cwd>/data/notes.json'],
    ["join(here, name)", '<root>/src/notes.json'],
    ['`${import.meta.dirname}/notes.json`', '<root>/src/notes.json'],
    ["resolve(here, '..', 'notes.json')", '<root>/notes.json'],
    ["join(tmpdir(), name)", '<tmp>/notes.json'],
    ["join(homedir(), name)", '<home>/notes.json'],
    ["resolve('/var', name)", '/var/notes.json'],
  ])('%s is one file, however it is written', (expression, path) => {
    expect(pathOf(expression)).toBe(path);
  });

  it.each(['given', 'other', 'join(DATA, given)', '`${DATA}/${Date.now()}`', 'made(name)', 'join(...given)', 'url', 'filename', "join(dirname, 'x')"])('%s may be another file each time', (expression) => {
    expect(pathOf(expression)).toBeUndefined();
  });

  it('lies in folders, of which the first is everybody’s', () => {
    expect(foldersOf("file '<cwd>/a/b/c.json'")).toEqual(["file '<cwd>/a/b'", "file '<cwd>/a'"]);
    expect(foldersOf("file '/var/log/x'")).toEqual(["file '/var/log'"]);
    expect(foldersOf('file param x.js#1 0')).toEqual([]);
  });
});
