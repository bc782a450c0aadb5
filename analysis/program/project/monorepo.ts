import path from 'node:path';
import type { PackageUse } from '../program.ts';
import { isFile, isFolder, namesIn, readTextFile } from './disk.ts';
import { isJsonObject, parseJson } from './json-text.ts';
import { readManifest, type Manifest } from './manifest.ts';

/** Which packages of a repository use which. Each is read once. All paths absolute. */
export interface Monorepos {
  /**
   * The packages that the users of this one are, through however many others: those of the same workspace that depend on it; of a folder that
   * declares a workspace, all its members. Empty for a package that is alone.
   */
  readonly usersOf: (folder: string) => readonly PackageUse[];
  /** The folder of the package of this name, in the nearest workspace around a folder that has one. */
  readonly folderOf: (folder: string, name: string) => string | undefined;
}

interface Member {
  readonly folder: string;
  readonly manifest: Manifest;
}

export function createMonorepos(): Monorepos {
  const members = new Map<string, readonly Member[]>();
  const membersOf = (root: string): readonly Member[] => {
    const known = members.get(root) ?? readMembers(root);
    members.set(root, known);
    return known;
  };
  const named = new Map<string, ReadonlyMap<string, string>>();
  const namesAround = (folder: string): ReadonlyMap<string, string> => {
    const known = named.get(folder) ?? namesOf([folder, ...foldersAbove(folder)].map(membersOf).find((all) => all.length > 0) ?? []);
    named.set(folder, known);
    return known;
  };
  return {
    folderOf: (folder, name) => namesAround(folder).get(name),
    usersOf: (folder) => {
      const own = membersOf(folder);
      if (own.length > 0) return own.map(useOf);
      const around = foldersAbove(folder).map(membersOf).find((all) => all.some((each) => each.folder === folder));
      return around === undefined ? [] : dependants(around, folder).map(useOf);
    },
  };
}

const namesOf = (members: readonly Member[]): ReadonlyMap<string, string> => new Map(members.flatMap(({ folder, manifest: { name } }) => (name === undefined ? [] : [[name, folder]])));

const useOf = ({ folder, manifest }: Member): PackageUse => ({ hasCommands: hasCommands(folder, manifest), needs: neededBy(manifest) });

/** Does somebody start what lies there by hand, or a machine in their stead: a `bin`, an action of GitHub's? */
export function hasCommands(folder: string, { bins, binFolder }: Manifest): boolean {
  return bins.length > 0 || binFolder !== undefined || ['action.yml', 'action.yaml'].some((name) => isFile(path.join(folder, name)));
}

/** The packages that one needs where it runs. What is not published may be built from what it has for development. */
export const neededBy = ({ dependencies, developing, isPrivate }: Manifest): readonly string[] => Object.keys(dependencies).filter((name) => isPrivate || !developing.includes(name));

const BUNDLES = /\b(?:bundle|esbuild|rollup|rolldown|tsup|tsdown|unbuild|webpack|ncc)\b/;

/** A command that needs no other package of the workspace where it runs, and puts what it is made of into one file, has those for development. */
function builtFrom(all: readonly Member[], { folder, manifest }: Member): readonly string[] {
  const needed = neededBy(manifest);
  const isOfWorkspace = (name: string): boolean => all.some((each) => each.manifest.name === name);
  const isBundled = Object.entries(manifest.scripts).some((script) => script.some((text) => BUNDLES.test(text)));
  return hasCommands(folder, manifest) && isBundled && !needed.some(isOfWorkspace) ? [...needed, ...manifest.developing.filter(isOfWorkspace)] : needed;
}

/** Those that need it to run, and those that need them. */
function dependants(all: readonly Member[], folder: string): Member[] {
  const found = new Set<Member>();
  const wanted = all.filter((each) => each.folder === folder);
  for (const { manifest } of wanted) {
    for (const each of all) {
      if (found.has(each) || each.folder === folder || manifest.name === undefined || !builtFrom(all, each).includes(manifest.name)) continue;
      found.add(each);
      wanted.push(each);
    }
  }
  return [...found];
}

/** Nearest first; a repository is where its history is kept. */
function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder || isFolder(path.join(folder, '.git')) ? [] : [parent, ...foldersAbove(parent)];
}

function readMembers(root: string): Member[] {
  const patterns = patternsIn(root);
  const unwanted = patterns.filter((each) => each.startsWith('!')).map((each) => matcher(each.slice(1)));
  const folders = new Set(patterns.filter((each) => !each.startsWith('!')).flatMap((each) => expand(root, each.split('/').filter((part) => part !== '' && part !== '.'))));
  return [...folders].flatMap((folder) => {
    if (folder === root || unwanted.some((each) => each.test(path.relative(root, folder).split(path.sep).join('/')))) return [];
    const read = readManifest(folder);
    return read.kind === 'manifest' ? [{ folder, manifest: read.manifest }] : [];
  });
}

/** Of npm, Yarn and Bun; of pnpm; of lerna. */
function patternsIn(root: string): string[] {
  return [...inJson(root, 'package.json', 'workspaces'), ...inPnpm(root), ...inJson(root, 'lerna.json', 'packages')];
}

function inJson(root: string, name: string, field: string): string[] {
  const read = readTextFile(path.join(root, name));
  const json = read.kind === 'text' ? parseJson(read.text) : { value: undefined };
  const given = 'value' in json && isJsonObject(json.value) ? json.value[field] : undefined;
  const list = isJsonObject(given) ? given.packages : given;
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

/** The list under `packages:`, one to a line as pnpm writes it. */
function inPnpm(root: string): string[] {
  const read = readTextFile(path.join(root, 'pnpm-workspace.yaml'));
  const list = read.kind === 'text' ? /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(read.text)?.[1] : undefined;
  return [...(list ?? '').matchAll(/^\s*-\s*['"]?([^'"#\s]+)/gm)].map(([, pattern = '']) => pattern);
}

/** How far down `**` looks. */
const DEEPEST = 4;

function expand(folder: string, [part, ...rest]: readonly string[], depth = DEEPEST): string[] {
  if (part === undefined) return [folder];
  if (part === '**') return depth === 0 ? [] : [...expand(folder, rest), ...foldersIn(folder).flatMap((each) => expand(each, ['**', ...rest], depth - 1))];
  if (!part.includes('*') && !part.includes('{')) return isFolder(path.join(folder, part)) ? expand(path.join(folder, part), rest) : [];
  const wanted = matcher(part);
  return foldersIn(folder).filter((each) => wanted.test(path.basename(each))).flatMap((each) => expand(each, rest));
}

const foldersIn = (folder: string): string[] => namesIn(folder).filter((name) => !name.startsWith('.') && name !== 'node_modules').map((name) => path.join(folder, name)).filter(isFolder);

/** A pattern with `*`, `**` and `{a,b}`. */
function matcher(pattern: string): RegExp {
  const parts = pattern.replace(/\/$/, '').split(/(\*\*|\*|\{[^{}]*\})/);
  const source = parts.map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.startsWith('{') ? `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})` : escaped(part)));
  return new RegExp(`^${source.join('')}$`);
}

const escaped = (text: string): string => text.replaceAll(/[^\w/]/g, '\\$&');
