import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageInfo, Program } from '../analysis/program/program.ts';
import { readProgram, readSurroundings, type Surroundings } from '../analysis/program/read-program.ts';

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

/** A file's program with everything that its imports lead to, as it is on disk now. */
export function followed(file: string, start: Program): Program {
  const { root } = start;
  const parts = new Map([[file, start]]);
  const queue = [...importedFiles(start)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (parts.has(next)) continue;
    const part = fromDisk(root, next);
    if (part === undefined) continue;
    parts.set(next, part);
    queue.push(...importedFiles(part));
  }
  return joined(root, [...parts.values()]);
}

/** A program with more files of the same root, as they are on disk now; those that it has stay as they are. */
export function withFiles(program: Program, files: readonly string[]): Program {
  const more = files.flatMap((file) => (program.modules.has(file) ? [] : (fromDisk(program.root, file) ?? [])));
  return joined(program.root, [program, ...more]);
}

/** A file that nothing remembers. */
export function readAlone(root: string, file: string, text: string): Program {
  return readProgram({ root, files: [file], readText: (asked) => (asked === file ? text : undefined) });
}

/** How long, in milliseconds, what lies around a folder's files is taken to stay: a run over many files asks once, an editor sees what has come. */
const FRESH = 1000;

const around = new Map<string, { readonly since: number; readonly surroundings: Surroundings }>();

/** Packages, compiler settings and resolutions for the files of a folder. */
export function surroundingsOf(root: string, file: string): Surroundings {
  const key = `${root}\0${dirname(file)}`;
  const known = around.get(key);
  const now = performance.now();
  if (known !== undefined && now - known.since < FRESH) return known.surroundings;
  const surroundings = readSurroundings(root, [file]);
  around.set(key, { since: now, surroundings });
  return surroundings;
}

function fromDisk(root: string, file: string): Program | undefined {
  const path = join(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const key = `${root}\0${file}`;
  const known = readings.get(key);
  if (known?.stamp === stamp) return known.program;
  const program = readProgram({ root, files: [file], surroundings: surroundingsOf(root, file) });
  readings.set(key, { stamp, program });
  return program;
}

function importedFiles(program: Program): string[] {
  return [...program.resolutions.values()].flatMap((resolved) => [...resolved.values()].flatMap((each) => (each.kind === 'file' ? [each.file] : [])));
}

function joined(root: string, parts: readonly Program[]): Program {
  const packages = new Map<string, PackageInfo>(parts.flatMap((part) => part.packages.map((each) => [each.dir, each])));
  return {
    root,
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
