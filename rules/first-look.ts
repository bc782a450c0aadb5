import type { Rule } from 'eslint';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLeftAlone } from '../analysis/findings/command-line.ts';
import { mayMatter, signsIn } from '../analysis/findings/context-signs.ts';
import { lookAt, mayBlock, modulesOf, type FirstLook } from '../analysis/findings/first-look.ts';
import { readTextFile } from '../analysis/program/disk.ts';
import { installedFolder, packageAt } from '../analysis/program/installed-package.ts';
import { oncePer } from '../analysis/program/once-per.ts';
import type { PackageInfo } from '../analysis/program/program.ts';
import type { Surroundings } from '../analysis/program/read-program.ts';
import { readSettings } from '../analysis/program/settings.ts';
import { readSpecifier } from '../analysis/program/specifier.ts';
import type { Preset } from './levels.ts';
import { surroundingsOf } from './program-index.ts';
import { placeOf, type Place } from './read-file.ts';

/** A file's text, looked at, and the files of the program that it may lead to. */
interface Looked {
  readonly look: FirstLook;
  readonly targets: readonly string[];
}

/** What only a full reading can tell. */
type Unclear = 'unclear';

/**
 * The first of two stages: may a rule about blocking calls have anything to report in a file? Most files are told by their text
 * and by that of what they import, and need no syntax tree.
 */
export function mayReportBlocking({ sourceCode, filename, cwd, languageOptions }: Rule.RuleContext, preset: Preset): boolean {
  const { text } = sourceCode;
  const from = preset === 'recommended' ? 'recommended' : 'strict';
  const question = `${from} ${filename}`;
  const before = answers.get(sourceCode);
  if (before?.question === question && before.text === text) return before.answer;
  const answer = looksWorth(placeOf(filename, cwd, languageOptions), text, from);
  answers.set(sourceCode, { question, text, answer });
  return answer;
}

/** The last answer about a source code object: all rules of a file ask the same. Hosts that reuse the object are caught by comparing. */
const answers = new WeakMap<object, { readonly question: string; readonly text: string; readonly answer: boolean }>();

function looksWorth({ root, file, onDisk }: Place, text: string, from: 'recommended' | 'strict'): boolean {
  const start = lookAt(text);
  const signs = signsIn(file, text, start.words);
  if (!signs.alone && signs.modules.size === 0) return false;
  if (hasOwnCatalog(root)) return true;
  const looks = onDisk ? looksFrom(root, file, start) : [start];
  if (looks === 'unclear') return true;
  if (!mayMatter(signs, modulesOf(looks)) || !mayBlock(looks, from)) return false;
  return from === 'strict' || signs.requests || !isLeftAlone(packagesAround(root, file, onDisk), file, text, looks.map(({ serves }) => serves));
}

const packagesAround = (root: string, file: string, onDisk: boolean): readonly PackageInfo[] => (onDisk ? surroundingsOf(root, file).packages : []);

/** Entries of the project's own may name any file. */
const hasOwnCatalog = (root: string): boolean => readSettings(root).catalog.length > 0;

/** With everything that imports may lead to. */
function looksFrom(root: string, file: string, start: FirstLook): FirstLook[] | Unclear {
  const first = targetsOf(root, file, start);
  if (first === 'unclear') return first;
  const seen = new Map<string, Looked>([[file, { look: start, targets: first }]]);
  const queue = [...first];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const looked = seen.has(next) ? undefined : lookedAt(root, next);
    if (looked === 'unclear') return looked;
    if (looked === undefined) continue;
    seen.set(next, looked);
    queue.push(...looked.targets);
  }
  return [...seen.values()].map(({ look }) => look);
}

const known = new Map<string, { readonly stamp: string; readonly looked: Looked | Unclear | undefined }>();

function lookedAt(root: string, file: string): Looked | Unclear | undefined {
  const path = join(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const key = `${root}\0${file}`;
  const before = known.get(key);
  if (before?.stamp === stamp) return before.looked;
  const looked = look(root, file, path);
  known.set(key, { stamp, looked });
  return looked;
}

function look(root: string, file: string, path: string): Looked | Unclear | undefined {
  const read = readTextFile(path);
  if (read.kind !== 'text') return undefined;
  const found = lookAt(read.text);
  const targets = targetsOf(root, file, found);
  return targets === 'unclear' ? targets : { look: found, targets };
}

function targetsOf(root: string, file: string, { specifiers }: FirstLook): string[] | Unclear {
  const surroundings = surroundingsOf(root, file);
  const resolved = targetsAround(surroundings);
  const targets: string[] = [];
  for (const specifier of specifiers) {
    const found = resolved.get(specifier) ?? resolvedTargets(surroundings, root, file, specifier);
    resolved.set(specifier, found);
    if (found === 'unclear') return found;
    targets.push(...found);
  }
  return targets;
}

/** Of a folder's files, by specifier. */
const targetsAround = oncePer((_surroundings: Surroundings) => new Map<string, readonly string[] | Unclear>());

/** Whether it is imported or required is not known. */
function resolvedTargets({ resolver }: Surroundings, root: string, file: string, specifier: string): readonly string[] | Unclear {
  const read = readSpecifier(specifier);
  if (read.kind === 'builtin' || read.kind === 'runtime') return [];
  if (read.kind === 'internal') return 'unclear';
  const installed = read.kind === 'bare' ? installedFolder(dirname(join(root, file)), read.name) : undefined;
  if (installed !== undefined && /[\\/]node_modules[\\/]/.test(installed)) return (packageAt(installed).blocking ?? []).length > 0 ? 'unclear' : [];
  const both = (['import', 'require'] as const).map((how) => resolver.resolve(file, specifier, how));
  return [...new Set(both.flatMap((each) => (each.kind === 'file' ? [each.file] : [])))];
}
