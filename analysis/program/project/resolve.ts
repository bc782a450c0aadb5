import path from 'node:path';
import type { PackageInfo, Resolution } from '../program.ts';
import { isFile, realPath } from './disk.ts';
import { declaredVersion, installedFolder } from './installed-package.ts';
import { createLocalPackages, internalTarget, publicSource, type LocalPackage } from './local-package.ts';
import { createMonorepos, type Monorepos } from './monorepo.ts';
import { loadNativeResolver, type How } from './native-resolver.ts';
import { createSourceFinder, type SourceFinder } from './source-file.ts';
import { readSpecifier, type Specifier } from './specifier.ts';
import { createTsconfigs, type Tsconfigs } from './tsconfig.ts';
import { usualTargets } from './usual-aliases.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface Resolver {
  /**
   * What a module specifier in a file leads to. Built files of the program lead to their sources, installed or not.
   * @param file relative to the root, with `/`.
   */
  resolve(file: string, specifier: string, how?: How): Resolution;
  /** How many different questions were answered. */
  count(): number;
}

/** One question: absolute file, specifier, and what the specifier's text alone says. */
interface Question {
  readonly from: string;
  readonly file: string;
  readonly specifier: string;
  readonly parsed: Specifier;
  readonly how: How;
}

interface State {
  /** With links followed, as found files are. */
  readonly root: string;
  readonly packages: readonly PackageInfo[];
  readonly tsconfigs: Tsconfigs;
  readonly finder: SourceFinder;
  readonly workspace: Workspace;
  readonly monorepos: Monorepos;
  readonly native: (question: Question, specifier: string) => string | undefined;
}

const MISSING: Resolution = { kind: 'missing' };

/** A resolver that asks the disk once for each folder and specifier: make a new one when files have come or gone. */
export function createResolver(root: string, packages: readonly PackageInfo[], tsconfigs: Tsconfigs = createTsconfigs(root), monorepos: Monorepos = createMonorepos()): Resolver {
  const real = realPath(root);
  const finder = createSourceFinder(tsconfigs);
  const workspace = createWorkspace(real, finder, createLocalPackages());
  const state: State = { root: real, packages, tsconfigs, finder, workspace, monorepos, native: lazyNative() };
  const known = new Map<string, Resolution>();
  return {
    resolve(file, specifier, how = 'import') {
      // Files of one folder may still be under different tsconfigs by their language.
      const key = [how, path.posix.dirname(file), /\.[cm]?tsx?$/.test(file), specifier].join('\0');
      const answer = known.get(key) ?? resolveOne(state, file, specifier, how);
      known.set(key, answer);
      return answer;
    },
    count: () => known.size,
  };
}

function lazyNative(): State['native'] {
  let loaded: ReturnType<typeof loadNativeResolver> | 'not yet' = 'not yet';
  return ({ from, how }, specifier) => {
    if (loaded === 'not yet') loaded = loadNativeResolver();
    return loaded?.resolve(from, specifier, how);
  };
}

function resolveOne(state: State, file: string, specifier: string, how: How): Resolution {
  const parsed = readSpecifier(specifier);
  if (parsed.kind === 'builtin') return { kind: 'builtin', module: parsed.module };
  if (parsed.kind === 'runtime') return { kind: 'package', module: specifier };
  const question: Question = { from: path.join(state.root, file), file, specifier, parsed, how };
  const answer = bySelf(state, question) ?? onDisk(state, question) ?? byAlias(state, question);
  if (answer !== undefined) return answer;
  if (parsed.kind === 'path') return byPath(state, question, parsed.path);
  return parsed.kind === 'bare' ? byPackageName(state, question, parsed) : MISSING;
}

/** What the package around the file says first: its own name (only with `exports`, as in Node) and its `imports`. */
function bySelf(state: State, { from, file, specifier, parsed, how }: Question): Resolution | undefined {
  if (parsed.kind !== 'bare' && parsed.kind !== 'internal') return undefined;
  const own = state.workspace.packages.around(path.dirname(from));
  if (own === undefined) return undefined;
  if (parsed.kind === 'bare') {
    const isOwn = parsed.name === own.manifest.name && own.manifest.exports !== undefined;
    return isOwn ? localSource(state, own, parsed.subpath, how) : undefined;
  }
  const target = internalTarget(own, specifier, how, state.finder);
  if (target === undefined) return undefined;
  if ('file' in target) return state.workspace.own(target.file, '');
  return target.specifier.startsWith('#') ? MISSING : resolveOne(state, file, target.specifier, how);
}

/** What Node or TypeScript find as things are. */
function onDisk(state: State, question: Question): Resolution | undefined {
  const found = state.native(question, question.specifier);
  if (found === undefined) return undefined;
  const placed = state.workspace.resolutionOf(found, question.from, question.specifier);
  // Types without code say nothing about what runs.
  const isTypesOnly = question.parsed.kind === 'bare' && placed.kind === 'file' && /\.d\.[cm]?ts$/.test(placed.file);
  return isTypesOnly ? undefined : placed;
}

/** `paths` and `baseUrl` where TypeScript itself would not look: from JavaScript, jsconfig.json, files that no `include` names. */
function byAlias(state: State, question: Question): Resolution | undefined {
  if (question.parsed.kind === 'path') return undefined;
  for (const candidate of state.tsconfigs.aliasesOf(question.from, question.specifier)) {
    const found = state.native(question, candidate) ?? state.workspace.sourceOf(candidate, question.from);
    if (found !== undefined) return state.workspace.resolutionOf(found, question.from, question.specifier);
  }
  return question.parsed.kind === 'other' ? byUsualAlias(state, question) : undefined;
}

/** Frameworks write their aliases into settings that no repository holds, and bundlers have theirs in code. */
function byUsualAlias(state: State, question: Question): Resolution | undefined {
  const own = state.workspace.packages.around(path.dirname(question.from));
  const targets = own === undefined ? [] : usualTargets(own.folder, question.specifier);
  const [found, ...others] = new Set(targets.flatMap((each) => state.native(question, each) ?? state.workspace.sourceOf(each, question.from) ?? []));
  if (found === undefined || others.length > 0) return undefined;
  const resolution = state.workspace.resolutionOf(found, question.from, question.specifier);
  return resolution.kind === 'file' ? { ...resolution, isUsual: true } : resolution;
}

/** A path to what is not there: a file that a build writes, or types alone. */
function byPath(state: State, { from, specifier }: Question, relative: string): Resolution {
  const target = path.resolve(path.dirname(from), relative);
  const types = ['.d.ts', '.d.mts', '.d.cts'].map((extension) => target.replace(/\.[cm]?js$/, '') + extension);
  const found = state.workspace.sourceOf(target, from) ?? types.find((file) => isFile(file));
  return found === undefined ? MISSING : state.workspace.resolutionOf(found, from, specifier);
}

/** A package that cannot be loaded as things are: not built, not installed, or closed at this subpath. */
function byPackageName(state: State, { from, file, specifier, how }: Question, { name, subpath }: { name: string; subpath: string }): Resolution {
  const { workspace } = state;
  const installed = installedFolder(path.dirname(from), name);
  if (installed !== undefined && !workspace.isOwn(installed)) return workspace.external(installed, specifier);
  const declared = state.packages.find((each) => each.name === name);
  const folder = installed ?? (declared === undefined ? memberNamed(state, from, name) : realPath(path.join(state.root, declared.dir)));
  const local = folder === undefined ? undefined : workspace.packages.at(folder);
  if (local !== undefined) return localSource(state, local, subpath, how) ?? workspace.external(local.folder, specifier);
  const version = declaredVersion(state.packages, file, name);
  return { kind: 'package', module: specifier, ...(version === undefined ? {} : { version }) };
}

/** A package of the workspace that is not linked: nothing is installed here. */
function memberNamed({ workspace, monorepos }: State, from: string, name: string): string | undefined {
  const folder = monorepos.folderOf(path.dirname(from), name);
  return folder !== undefined && workspace.isOwn(folder) ? folder : undefined;
}

function localSource(state: State, local: LocalPackage, subpath: string, how: How): Resolution | undefined {
  const source = publicSource(local, subpath, how, state.finder);
  return source === undefined ? undefined : state.workspace.own(source, '');
}
