import { statSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { lookAt, together, type FirstLook, type Looks } from '../analysis/findings/first-look.ts';
import { createClosures } from '../analysis/program/closures.ts';
import { oncePer } from '../analysis/program/once-per.ts';
import { isByHand } from '../analysis/program/project/by-hand.ts';
import { readTextFile } from '../analysis/program/project/disk.ts';
import { installedFolder, packageAt } from '../analysis/program/project/installed-package.ts';
import { readSpecifier } from '../analysis/program/project/specifier.ts';
import type { Surroundings } from '../analysis/program/read-program.ts';
import { keepersOf } from './contracts.ts';
import { currentRun } from './lint-run.ts';
import { codeUnder, nearFiles } from './near-files.ts';
import { surroundingsOf } from './program-index.ts';

/** A file's text, looked at, and the files of the program that it may lead to. */
export interface Looked {
  readonly text: string;
  readonly look: FirstLook;
  /** Asked only where it matters: resolving is most of the work. */
  readonly targets: () => readonly string[] | Unclear;
}

/** What only a full reading can tell. */
export type Unclear = 'unclear';

interface Known {
  readonly files: Map<string, Looked | undefined>;
  /** By root. */
  readonly closures: Map<string, (file: string) => ReadonlySet<string>>;
  readonly looks: Map<ReadonlySet<string>, Looks | Unclear>;
}

const knownIn = oncePer((_run: object): Known => ({ files: new Map(), closures: new Map(), looks: new Map() }));

/** What a text looks like, with everything that it may lead to as it is on disk now; the text's own look first where it is another than on disk. */
export function looksFrom(root: string, file: string, text: string, look: FirstLook): Looks | Unclear {
  const onDisk = lookedAt(root, file, { text, look });
  if (onDisk?.text === text) return looksOf(root, closuresIn(root)(file));
  const targets = targetsOf(root, file, look);
  if (targets === 'unclear') return targets;
  const beyond = targets.filter((each) => lookedAt(root, each) !== undefined).map((each) => looksOf(root, closuresIn(root)(each)));
  return beyond.includes('unclear') ? 'unclear' : together([look, ...new Set(beyond.flatMap((each) => (each === 'unclear' ? [] : each)))]);
}

function looksOf(root: string, closure: ReadonlySet<string>): Looks | Unclear {
  const { looks } = knownIn(currentRun());
  let found = looks.get(closure);
  if (found === undefined) looks.set(closure, (found = lookedTogether([...closure].flatMap((file) => lookedAt(root, file) ?? []))));
  return found;
}

const lookedTogether = (all: readonly Looked[]): Looks | Unclear => (all.some(({ targets }) => targets() === 'unclear') ? 'unclear' : together(all.map(({ look }) => look)));

function closuresIn(root: string): (file: string) => ReadonlySet<string> {
  const { closures } = knownIn(currentRun());
  let found = closures.get(root);
  if (found === undefined) closures.set(root, (found = createClosures((file) => nextOf(root, file))));
  return found;
}

function nextOf(root: string, file: string): string[] {
  const looked = lookedAt(root, file);
  const targets = looked?.targets() ?? [];
  if (looked === undefined || targets === 'unclear') return [];
  return [...new Set([...targets, ...keepersOf(root, surroundingsOf(root, file).packages, file, looked.text)])].filter((each) => lookedAt(root, each) !== undefined);
}

/** Texts looked at before, by root and name. */
const readings = new Map<string, Given & { readonly stamp: string }>();

/** A text and the look at it. */
interface Given {
  readonly text: string;
  readonly look: FirstLook;
}

function lookedAt(root: string, file: string, given?: Given): Looked | undefined {
  const { files } = knownIn(currentRun());
  const key = `${root}\0${file}`;
  if (!files.has(key)) files.set(key, lookAnew(root, file, key, given));
  return files.get(key);
}

function lookAnew(root: string, file: string, key: string, given: Given | undefined): Looked | undefined {
  const path = join(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const before = readings.get(key);
  const text = before?.stamp === stamp ? before.text : textOf(path);
  if (text === undefined) return undefined;
  const look = before?.text === text ? before.look : given?.text === text ? given.look : lookAt(text);
  readings.set(key, { stamp, text, look });
  return { text, look, targets: once(() => targetsOf(root, file, look)) };
}

function textOf(path: string): string | undefined {
  const read = readTextFile(path);
  return read.kind === 'text' && isByHand(read.text) ? read.text : undefined;
}

function once<Answer>(find: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | undefined;
  return () => (found ??= { answer: find() }).answer;
}

function targetsOf(root: string, file: string, { specifiers }: FirstLook): string[] | Unclear {
  const surroundings = surroundingsOf(root, file);
  const resolved = targetsAround(surroundings);
  const targets: string[] = [];
  for (const specifier of specifiers) {
    const question = `${specifier}\0${dirname(file)}\0${extname(file)}`;
    const found = resolved.get(question) ?? resolvedTargets(surroundings, root, file, specifier);
    resolved.set(question, found);
    if (found === 'unclear') return found;
    targets.push(...found);
  }
  return targets;
}

/** By specifier, for files of the same folder and language. */
const targetsAround = oncePer((_surroundings: Surroundings) => new Map<string, readonly string[] | Unclear>());

/** Whether it is imported or required is not known. */
function resolvedTargets({ resolver, packages }: Surroundings, root: string, file: string, specifier: string): readonly string[] | Unclear {
  const folder = folderBefore(specifier);
  if (folder !== undefined) return codeUnder(root, posix.join(posix.dirname(file), folder)) ?? [];
  const near = nearFiles(root, packages, file, specifier);
  if (near !== undefined) return near;
  const read = readSpecifier(specifier);
  if (read.kind === 'builtin' || read.kind === 'runtime') return [];
  if (read.kind === 'internal') return 'unclear';
  const installed = read.kind === 'bare' ? installedFolder(dirname(join(root, file)), read.name) : undefined;
  if (installed !== undefined && /[\\/]node_modules[\\/]/.test(installed)) return (packageAt(installed).blocking ?? []).length > 0 ? 'unclear' : [];
  // Conditions of package.json matter to names of packages alone.
  const ways = read.kind === 'path' ? (['require'] as const) : (['import', 'require'] as const);
  const both = ways.map((how) => resolver.resolve(file, specifier, how));
  return [...new Set(both.flatMap((each) => (each.kind === 'file' ? [each.file] : [])))];
}

/** What a path begins with that ends in a name which the text does not tell: `./commands/`, `./commands/${name}.js`. */
function folderBefore(specifier: string): string | undefined {
  const [before = '', ...rest] = specifier.split('${');
  if (!specifier.startsWith('.') || (rest.length === 0 && !specifier.endsWith('/'))) return undefined;
  return before.endsWith('/') ? before : posix.dirname(before);
}
