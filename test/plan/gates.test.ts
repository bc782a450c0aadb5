import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../analysis/edit.ts';
import { failedGates } from '../../analysis/plan/gates/gates.ts';
import type { Unit } from '../../analysis/plan/plan.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { removeFolder, temporaryFolder, writeTree } from '../case/copy.ts';

/** Edits that no plan should make, and the words of the gate that stops them. */
interface Situation {
  readonly name: string;
  readonly type: 'module' | 'commonjs';
  readonly files: Readonly<Record<string, string>>;
  /** File, what it says, what it would say. */
  readonly edits: readonly (readonly [string, string, string])[];
  readonly stopped?: string;
}

const STORE = "export function load(name) {\n  return read(name);\n}\nexport async function use() {\n  if (load('a')) return load('b');\n  return [await load('c')];\n}\n";
const MADE_ASYNC = ['store.js', 'export function load', 'export async function load'] as const;

const SITUATIONS: readonly Situation[] = [
  { name: 'text that is no program', type: 'module', files: { 'store.js': STORE }, edits: [['store.js', 'return read', 'return )']], stopped: 'syntax: store.js:2' },
  { name: 'a name declared twice', type: 'commonjs', files: { 'a.js': 'const load = 1;\n' }, edits: [['a.js', '1;', '1;\nconst load = 2;']], stopped: 'syntax: a.js:2 Identifier `load` has already been declared' },
  { name: 'what was declared twice before', type: 'commonjs', files: { 'a.js': 'let load;\nlet load;\nf();\n' }, edits: [['a.js', 'f()', 'g()']] },
  { name: 'edits over each other', type: 'module', files: { 'store.js': STORE }, edits: [['store.js', 'return read', 'a'], ['store.js', 'read(name)', 'b']], stopped: 'overlap: ' },
  { name: 'an await in a function that is not async', type: 'commonjs', files: { 'a.js': 'function f() {\n  return (g());\n}' }, edits: [['a.js', 'return (', 'return await (']], stopped: 'await: ' },
  { name: 'a promise as a condition', type: 'module', files: { 'store.js': STORE }, edits: [MADE_ASYNC], stopped: "promise: the promise of 'load' is used as a value (condition) in store.js" },
  { name: 'every call awaited or returned', type: 'module', files: { 'store.js': STORE }, edits: [MADE_ASYNC, ['store.js', "(load('a'))", "(await load('a'))"]] },
  { name: 'a dropped promise in another file', type: 'module', files: { 'store.js': 'export function load() {}', 'main.js': "import { load } from './store.js';\nexport function go() {\n  load();\n}\n" }, edits: [MADE_ASYNC], stopped: "promise: the promise of 'load' is dropped in main.js" },
  { name: 'a promise that was dropped before', type: 'module', files: { 'main.js': 'async function load() {}\nexport function go() {\n  load();\n}\n' }, edits: [['main.js', 'go() {', 'go() { ']] },
  { name: 'a bare return from try', type: 'module', files: { 'a.js': 'function load() {}\nexport async function go() {\n  try {\n    return load();\n  } catch { return 1; }\n}\n' }, edits: [['a.js', 'function load', 'async function load']], stopped: "promise: the promise of 'load' is returned bare from try" },
  { name: 'exports that come later', type: 'commonjs', files: { 'a.js': 'run();\nmodule.exports = 1;\n' }, edits: [['a.js', 'run();\nmodule.exports = 1;', '(async () => { await run();\nmodule.exports = 1; })();']], stopped: 'exports: a.js' },
  { name: 'a waiting module that another loads', type: 'module', files: { 'a.js': 'export const a = read();', 'b.js': "import './a.js';" }, edits: [['a.js', 'read', 'await read']], stopped: 'top level: a.js would wait, and b.js loads it' },
  { name: 'a waiting module that nobody loads', type: 'module', files: { 'a.js': 'export const a = read();' }, edits: [['a.js', 'read', 'await read']] },
];

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
  for (const { name, type, files } of SITUATIONS) await writeTree(`${root}/${name}`, new Map([...Object.entries(files), ['package.json', `{ "type": "${type}" }`]]));
});
afterAll(() => removeFolder(root));

function editsOf({ files, edits }: Situation): Map<string, Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const [file, from, text] of edits) {
    const start = (files[file] ?? '').indexOf(from);
    byFile.set(file, [...(byFile.get(file) ?? []), { file, start, end: start + from.length, text }]);
  }
  return byFile;
}

describe('the gates', () => {
  it.each(SITUATIONS.map((situation) => [situation.stopped === undefined ? 'let pass' : 'stop', situation.name, situation] as const))('%s %s', (_, name, situation) => {
    const program = readProgram({ root: `${root}/${name}`, files: Object.keys(situation.files) });
    const unit: Unit = { id: 'u', files: Object.keys(situation.files), calls: [], status: 'planned' };
    const reasons = [...failedGates(program, [unit], editsOf(situation)).values()];
    if (situation.stopped === undefined) expect(reasons).toEqual([]);
    else expect(reasons).toEqual([expect.stringContaining(situation.stopped)]);
  });

  it('blame only the units whose files are concerned', () => {
    const situation = SITUATIONS.find(({ name }) => name === 'a dropped promise in another file');
    if (situation === undefined) expect.unreachable();
    const program = readProgram({ root: `${root}/${situation.name}`, files: Object.keys(situation.files) });
    const [guilty, other] = [['store.js'], ['elsewhere.js']].map((files): Unit => ({ id: files.join(), files, calls: [], status: 'planned' }));
    if (guilty === undefined || other === undefined) expect.unreachable();
    expect([...failedGates(program, [other, guilty], editsOf(situation)).keys()]).toEqual([guilty]);
  });
});
