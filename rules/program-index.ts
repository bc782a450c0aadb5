import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameKey, type WantedName } from '../analysis/findings/contexts/called-at-start.ts';
import { ownerOf } from '../analysis/findings/contexts/command-line.ts';
import { isAddition } from '../analysis/program/addition.ts';
import { folderLoads } from '../analysis/program/folder-loads.ts';
import { createClosures } from '../analysis/program/closures.ts';
import { oncePer } from '../analysis/program/once-per.ts';
import type { PackageInfo, Program, Resolution } from '../analysis/program/program.ts';
import { createMonorepos, type Monorepos } from '../analysis/program/project/monorepo.ts';
import { packageFolders } from '../analysis/program/project/packages.ts';
import { readSettings, type Settings } from '../analysis/program/project/settings.ts';
import { readProgram, readSurroundings, type Surroundings } from '../analysis/program/read-program.ts';
import { folderOf } from '../analysis/program/values/computed-names.ts';
import { keepersOf } from './contracts.ts';
import { currentRun } from './lint-run.ts';
import { mentioning } from './mentions.ts';
import { codeUnder } from './near-files.ts';

/** The program of one file, and what the file was when it was read. */
interface Reading {
  readonly stamp: string;
  readonly program: Program;
}

/** Files read before, by root and name: a lint run follows the same imports from file after file. */
const readings = new Map<string, Reading>();

/** A file with the text that the host has: as on disk where that is the same. */
export function readLocal(root: string, file: string, text: string): Program {
  const onDisk = fromDisk(root, file);
  return onDisk?.modules.get(file)?.text === text ? onDisk : readAlone(root, file, text);
}

/** A file's program with everything that its imports lead to, as it is on disk now. Files that lead to each other have one program, and with it one call graph. */
export function followed(file: string, start: Program): Program {
  const { root } = start;
  if (fromDisk(root, file) === start) return programOf(closureIn(root)(file), root);
  const beyond = importedFiles(start).flatMap((each) => (fromDisk(root, each) === undefined ? [] : [...closureIn(root)(each)]));
  return withFolders(joined(root, [start, ...partsOf(root, new Set(beyond.filter((each) => each !== file)))]));
}

const closureIn = (root: string): ((file: string) => ReadonlySet<string>) => remembered(knownIn(currentRun()).closures, root, () => createClosures((file) => importsOf(root, file)));

function importsOf(root: string, file: string): string[] {
  const part = fromDisk(root, file);
  const module = part?.modules.get(file);
  if (part === undefined || module === undefined) return [];
  return [...new Set([...importedFiles(part), ...keepersOf(root, part.packages, file, module.text)])].filter((each) => fromDisk(root, each) !== undefined);
}

function programOf(closure: ReadonlySet<string>, root: string): Program {
  return remembered(knownIn(currentRun()).programs, closure, () => {
    const base = baseOf(closure, root);
    return { ...withFolders(joined(root, partsOf(root, closure))), ...(base === undefined ? {} : { base }) };
  });
}

/** The program of all files but one, where that one leads to them, and changes nothing about them. */
function baseOf(closure: ReadonlySet<string>, root: string): Program | undefined {
  const closureOf = closureIn(root);
  for (const file of closure) {
    const beyond = closureOf(file) === closure ? importsOf(root, file).map(closureOf).find(({ size }) => size === closure.size - 1) : undefined;
    const part = fromDisk(root, file);
    const module = part?.modules.get(file);
    if (beyond === undefined || part === undefined || module === undefined || beyond.has(file)) continue;
    if (isAddition(module, part.resolutions.get(file) ?? new Map<string, Resolution>())) return programOf(beyond, root);
  }
  return undefined;
}

/** In an order that does not depend on where they were met. */
const partsOf = (root: string, files: ReadonlySet<string>): Program[] => [...files].sort().flatMap((file) => fromDisk(root, file) ?? []);

/** A program with more files of the same root, as they are on disk now; those that it has stay as they are. */
export function withFiles(program: Program, files: readonly string[]): Program {
  const more = files.flatMap((file) => (program.modules.has(file) ? [] : (fromDisk(program.root, file) ?? [])));
  return joined(program.root, [program, ...more]);
}

/** A program with the files that mention these functions, and the knowledge that there are no others. */
export function withMentions(program: Program, names: readonly WantedName[]): Program {
  const { root } = program;
  const found = names.map((wanted) => ({ wanted, files: mentioning(root, ownerOf(program, wanted.file)?.dir ?? '', wanted) }));
  const known = found.flatMap(({ wanted, files }) => (files === undefined ? [] : [nameKey(wanted)]));
  const more = withFiles(program, found.flatMap(({ files }) => files ?? []));
  const common = found.flatMap(({ wanted, files }) => (files === undefined ? [nameKey(wanted)] : []));
  return { ...more, mentioned: new Set([...(program.mentioned ?? []), ...known]), common: new Set([...(program.common ?? []), ...common]) };
}

/** A file that nothing remembers. */
export function readAlone(root: string, file: string, text: string): Program {
  return readProgram({ root, files: [file], readText: (asked) => (asked === file ? text : undefined) });
}

/** What was found out during a run of the linter, by root and file or folder. */
interface Known {
  /** By the packages around. */
  readonly around: Map<string, Surroundings>;
  /** The packages around each folder. */
  readonly folders: Map<string, string>;
  readonly files: Map<string, Program | undefined>;
  readonly settings: Map<string, Settings>;
  /** What files lead to, by root. */
  readonly closures: Map<string, (file: string) => ReadonlySet<string>>;
  readonly programs: Map<ReadonlySet<string>, Program>;
  readonly monorepos: Monorepos;
}

const knownIn = oncePer((_run: object): Known => ({ around: new Map(), folders: new Map(), files: new Map(), settings: new Map(), closures: new Map(), programs: new Map(), monorepos: createMonorepos() }));

/** Packages, compiler settings and resolutions for the files of a package. */
export function surroundingsOf(root: string, file: string): Surroundings {
  const { around, folders, monorepos } = knownIn(currentRun());
  const packages = remembered(folders, `${root}\0${dirname(file)}`, () => [root, ...packageFolders(root, [file])].join('\0'));
  return remembered(around, packages, () => readSurroundings(root, [file], monorepos));
}

export function settingsOf(root: string): Settings {
  return remembered(knownIn(currentRun()).settings, root, () => readSettings(root));
}

function fromDisk(root: string, file: string): Program | undefined {
  const { files } = knownIn(currentRun());
  const key = `${root}\0${file}`;
  if (!files.has(key)) files.set(key, readAnew(root, file, key));
  return files.get(key);
}

function readAnew(root: string, file: string, key: string): Program | undefined {
  const stats = statSync(join(root, file), { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const known = readings.get(key);
  if (known?.stamp === stamp) return known.program;
  const program = readProgram({ root, files: [file], onlyByHand: true, surroundings: surroundingsOf(root, file), settings: settingsOf(root) });
  readings.set(key, { stamp, program });
  return program;
}

function remembered<Key, Answer>(known: Map<Key, Answer>, key: Key, find: () => Answer): Answer {
  const answer = known.get(key) ?? find();
  known.set(key, answer);
  return answer;
}

function importedFiles(program: Program): string[] {
  const named = [...program.resolutions.values()].flatMap((resolved) => [...resolved.values()].flatMap((each) => (each.kind === 'file' ? [each.file] : [])));
  return [...named, ...loadedFolders(program).flatMap((folder) => codeUnder(program.root, folder) ?? [])];
}

/** The folders that one of the files of is loaded: `require('./commands/' + name)`. */
const loadedFolders = ({ modules }: Program): string[] => [...modules.values()].flatMap((module) => folderLoads(module).map(({ from }) => folderOf(module.file, from)).filter((folder) => !folder.startsWith('..')));

/** A program that all that its files lead to is in. */
function withFolders(program: Program): Program {
  const whole = loadedFolders(program).filter((folder) => codeUnder(program.root, folder) !== undefined);
  return whole.length === 0 ? program : { ...program, folders: new Set([...(program.folders ?? []), ...whole]) };
}

function joined(root: string, parts: readonly Program[]): Program {
  const packages = new Map<string, PackageInfo>(parts.flatMap((part) => part.packages.map((each) => [each.dir, each])));
  return {
    root,
    folders: new Set(parts.flatMap((part) => [...(part.folders ?? [])])),
    mentioned: new Set(parts.flatMap((part) => [...(part.mentioned ?? [])])),
    modules: new Map(parts.flatMap((part) => [...part.modules])),
    packages: [...packages.values()].sort((a, b) => (a.dir < b.dir ? -1 : 1)),
    ...(parts[0]?.settings === undefined ? {} : { settings: parts[0].settings }),
    resolutions: new Map(parts.flatMap((part) => [...part.resolutions])),
    errors: parts.flatMap((part) => part.errors),
    counts: {
      read: parts.reduce((sum, { counts }) => sum + counts.read, 0),
      parsed: parts.reduce((sum, { counts }) => sum + counts.parsed, 0),
      resolved: parts.reduce((sum, { counts }) => sum + counts.resolved, 0),
    },
  };
}
