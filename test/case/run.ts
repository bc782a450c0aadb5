import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../house/sources.ts';
import { isLinterSetting, isProgramCode, type Tree } from './case-folder.ts';
import { writeTree } from './copy.ts';

/** Everything that a user of a program sees of a run. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | string;
  /** What the program left behind, its own code not counted. */
  readonly files: ReadonlyMap<string, string>;
}

const TIMEOUT = 60_000;

/** Runs a tree's main with node in `dir`, a folder of its own. TypeScript is run as the JavaScript that it means. */
export async function run(tree: Tree, main: string, dir: string): Promise<Run> {
  const texts = runnableTexts(tree);
  const runnableMain = await prepare(tree, main, dir);
  const { exitCode, stdout, stderr } = await node(runnableMain, dir);
  return { stdout: withoutPaths(stdout, dir), stderr: essenceOf(withoutPaths(stderr, dir)), exitCode, files: await leftIn(dir, texts) };
}

/** Writes what node can run of a tree; gives the file to start. */
export async function prepare(tree: Tree, main: string, dir: string): Promise<string> {
  await writeTree(dir, runnableTexts(tree));
  await linkPools(dir, tree);
  return runnable(tree, main, '')[0];
}

const runnableTexts = (tree: Tree): Map<string, string> => new Map([...tree.texts].map(([file, text]) => runnable(tree, file, text)));

const POOLS = ['piscina', 'tinypool', 'workerpool'];

/** Pools of threads that a program's package.json names are our own development dependencies. */
async function linkPools(dir: string, { texts }: Tree): Promise<void> {
  const { dependencies = {} } = JSON.parse(texts.get('package.json') ?? '{}') as { readonly dependencies?: Readonly<Record<string, string>> };
  for (const name of POOLS.filter((pool) => pool in dependencies)) {
    await mkdir(join(dir, 'node_modules'), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), join(dir, 'node_modules', name));
  }
}

function node(main: string, cwd: string): Promise<{ exitCode: number | string; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: cwd, TZ: 'UTC', LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null' };
    const child = execFile(process.execPath, [main], { cwd, env, timeout: TIMEOUT, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : (error.code ?? error.signal ?? 'killed'), stdout, stderr });
    });
    child.stdin?.end();
  });
}

function runnable(tree: Tree, file: string, text: string): [string, string] {
  if (!isProgramCode(file) || !/\.[cm]?tsx?$/.test(file)) return [file, text];
  const module = isEsm(tree, file) ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true, verbatimModuleSyntax: false } });
  return [file.replace(/\.([cm]?)tsx?$/, '.$1js'), outputText];
}

function isEsm({ texts }: Tree, file: string): boolean {
  if (/\.[cm]ts$/.test(file)) return file.endsWith('.mts');
  const manifest = JSON.parse(texts.get('package.json') ?? '{}') as { readonly type?: string };
  return manifest.type === 'module';
}

function withoutPaths(text: string, dir: string): string {
  return text.replaceAll(`file://${dir}/`, '').replaceAll(`${dir}/`, '').replaceAll(dir, '.');
}

/** Without stack frames, excerpts of source and process ids: a rejected promise prints others than a thrown error. */
function essenceOf(stderr: string): string {
  const lines = stderr.replace(/\(node:\d+\)/g, '(node)').split('\n');
  return lines
    .filter((line) => !/^ {4}at /.test(line) && !/^Node\.js v\d/.test(line))
    .join('\n')
    .replace(/^\S*:\d+\n(?:.*\n)*?\s*\^+\n\n?/m, '')
    // The brace of an error's own properties follows its last stack frame, or its message where there is none.
    .replace(/ \{\n/g, '\n{\n')
    .replace(/\n\n+/g, '\n');
}

async function leftIn(dir: string, written: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const left = files.filter((file) => !file.startsWith('node_modules/') && !(written.has(file) && isProgramCode(file))).sort();
  const texts = await Promise.all(left.map(async (file) => [file, await readFile(join(dir, file), 'latin1')] as const));
  // A migration may change what stands there; that is no trace of a run.
  return new Map(texts.filter(([file, text]) => !(file === 'package.json' || isLinterSetting(file)) || text !== written.get(file)));
}
