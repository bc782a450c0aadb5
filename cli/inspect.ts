import type { Finding } from '../analysis/findings/finding.ts';
import type { Program, ReadError } from '../analysis/program/program.ts';
import type { Analysis } from './analysis.ts';
import type { Listing } from './files.ts';
import { listFiles } from './files.ts';
import { readSources, type Source } from './sources.ts';
import type { Stages } from './stages.ts';

/** A program and what was found in the part of it that the user named. */
export interface Inspection {
  readonly program: Program;
  readonly findings: readonly Finding[];
  /** Files read, relative to the root. */
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly generated: readonly string[];
  readonly errors: readonly ReadError[];
}

export interface InspectRequest {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly paths: readonly string[];
  /** Catalogue ids whose calls are not findings. */
  readonly allow: readonly string[];
}

/** Reads the files, all at once and off the event loop, and hands their texts to the analysis, which then reads no source from the disk. */
export async function inspect({ root, paths, allow }: InspectRequest, loadAnalysis: () => Promise<Analysis>, stages: Stages): Promise<Inspection> {
  stages.begin('list', 'Looking for files');
  const listing = await listFiles(root, paths);
  stages.begin('read', `Reading files: ${listing.files.length}`);
  const [sources, analysis] = await Promise.all([readSources(root, listing.files), loadAnalysis()]);
  const files = [...sources.byFile.keys()];
  stages.begin('parse', `Parsing files: ${files.length}`);
  const program = analysis.readProgram({ root, files, readText: (file) => sources.byFile.get(file)?.text });
  stages.begin('find', 'Looking for calls that block');
  const findings = analysis.findAll(program, { allow, files: scopeOf(listing, files) });
  stages.end();
  return { program, findings, files, sources: sources.byFile, generated: sources.generated, errors: [...listing.errors, ...sources.errors, ...program.errors] };
}

function scopeOf({ scope }: Listing, files: readonly string[]): readonly string[] {
  if (scope === undefined) return files;
  const read = new Set(files);
  return scope.filter((file) => read.has(file));
}
