import path from 'node:path';
import { lineIndex } from './lines.ts';
import type { Module } from './module.ts';
import type { PackageInfo, Program, ReadError, Resolution } from './program.ts';
import { isByHand } from './project/by-hand.ts';
import { readTextFile } from './project/disk.ts';
import { emittedFormat } from './project/emitted-format.ts';
import { createMonorepos, type Monorepos } from './project/monorepo.ts';
import { readPackages } from './project/packages.ts';
import { createResolver, type Resolver } from './project/resolve.ts';
import { readSettings, type Settings } from './project/settings.ts';
import { createTsconfigs, type Tsconfigs } from './project/tsconfig.ts';
import { isFailure, parse } from './read/parse.ts';
import { readModule } from './read/read-module.ts';

export interface ReadRequest {
  /** Absolute path that file names are relative to. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly files: readonly string[];
  /** Text that replaces the file's on disk, as an editor has it; undefined = read the disk. */
  readonly readText?: (file: string) => string | undefined;
  /** Read also the program's files that imports lead to. */
  readonly follow?: boolean;
  /** Take what is minified or huge for absent. */
  readonly onlyByHand?: boolean;
  /** Of files of the same folder; read anew when absent. */
  readonly surroundings?: Surroundings;
  /** Of the root; read anew when absent. */
  readonly settings?: Settings;
}

/** What lies around files: packages, compiler settings, and where specifiers lead. Asks the disk once. */
export interface Surroundings {
  readonly tsconfigs: Tsconfigs;
  readonly packages: readonly PackageInfo[];
  readonly errors: readonly ReadError[];
  readonly resolver: Resolver;
}

/**
 * @param files relative to the root, with `/`.
 * @param monorepos what is known of repositories already.
 */
export function readSurroundings(root: string, files: readonly string[], monorepos: Monorepos = createMonorepos()): Surroundings {
  const tsconfigs = createTsconfigs(root);
  const { packages, errors } = readPackages(root, files, tsconfigs, monorepos);
  return { tsconfigs, packages, errors, resolver: createResolver(root, packages, tsconfigs, monorepos) };
}

interface State {
  readonly request: ReadRequest;
  readonly modules: Map<string, Module>;
  readonly resolutions: Map<string, Map<string, Resolution>>;
  readonly errors: ReadError[];
  readonly seen: Set<string>;
  readonly resolver: Resolver;
  readonly tsconfigs: Tsconfigs;
  readonly packages: readonly PackageInfo[];
  read: number;
}

/**
 * Reads files into a Program. What cannot be read or parsed becomes an entry in `errors`; nothing is thrown
 * but the parser's own failure to load.
 */
export function readProgram(request: ReadRequest): Program {
  const { tsconfigs, packages, errors, resolver } = request.surroundings ?? readSurroundings(request.root, request.files);
  const state: State = { request, modules: new Map(), resolutions: new Map(), errors: [...errors], seen: new Set(), resolver, tsconfigs, packages, read: 0 };
  const queue = [...request.files];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (state.seen.has(file)) continue;
    state.seen.add(file);
    const module = readOne(state, file);
    if (module === undefined) continue;
    state.modules.set(file, module);
    const targets = resolveImports(state, module);
    if (request.follow === true) queue.push(...targets);
  }
  return {
    root: request.root,
    modules: state.modules,
    packages,
    settings: request.settings ?? readSettings(request.root),
    resolutions: state.resolutions,
    errors: [...state.errors, ...tsconfigs.errors()],
    counts: { read: state.read, parsed: state.modules.size, resolved: resolver.count() },
  };
}

function readOne(state: State, file: string): Module | undefined {
  const source = textOf(state, file);
  if (source === undefined) return undefined;
  const parsed = parse(file, source.text);
  if (isFailure(parsed)) {
    state.errors.push({ file, line: lineIndex(source.text).at(parsed.offset).line, message: parsed.message });
    return undefined;
  }
  const module = readModule(file, source.text, source.bom, parsed);
  const emitted = emittedFormat(state.request.root, file, module.syntax, state.packages, state.tsconfigs);
  return { ...module, emitted, ...(/tsx?$/.test(file) ? saidByTsconfig(state, file) : {}) };
}

function saidByTsconfig(state: State, file: string): Pick<Module, 'mayNameSources' | 'lacksDefaults'> {
  const tsconfig = state.tsconfigs.forFile(path.join(state.request.root, file));
  const lacksDefaults = tsconfig?.module === 'commonjs' && !tsconfig.esModuleInterop && !file.endsWith('.mts');
  return { ...(tsconfig?.mayNameSources === true ? { mayNameSources: true } : {}), ...(lacksDefaults ? { lacksDefaults } : {}) };
}

function textOf(state: State, file: string): { text: string; bom: boolean } | undefined {
  const given = state.request.readText?.(file);
  if (given !== undefined) return given.startsWith('\uFEFF') ? { text: given.slice(1), bom: true } : { text: given, bom: false };
  const result = readTextFile(path.join(state.request.root, file));
  state.read += 1;
  if (result.kind === 'text') return state.request.onlyByHand === true && !isByHand(result.text) ? undefined : result;
  if (result.kind !== 'missing' || state.request.files.includes(file)) {
    state.errors.push({ file, message: result.kind === 'missing' ? 'the file does not exist' : result.message });
  }
  return undefined;
}

/** Resolves each specifier once; returns the program's files they lead to. */
function resolveImports(state: State, module: Module): string[] {
  const resolved = new Map<string, Resolution>();
  state.resolutions.set(module.file, resolved);
  const specifiers = new Map<string, 'import' | 'require'>();
  for (const each of module.imports) specifiers.set(each.specifier, each.how === 'import' || each.how === 'dynamic' ? 'import' : 'require');
  for (const each of module.exports) if (each.from !== undefined) specifiers.set(each.from, 'import');
  for (const [specifier, how] of specifiers) resolved.set(specifier, state.resolver.resolve(module.file, specifier, how));
  return [...resolved.values()].flatMap((each) => (each.kind === 'file' ? [each.file] : []));
}
