import path from 'node:path';
import type { CallSite, Module } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import { ITEM_PARAMETER } from './item-methods.ts';
import type { Follower } from './members-of.ts';

/** The files of the program in a folder and below it. A program that has read only what some file leads to knows some folders, and of others none. */
export function filesUnder(program: Program, folder: string): readonly string[] {
  if (!isWhole(program, folder)) return [];
  const { modules } = program;
  const inside = folder === '' || folder === '.' ? '' : `${folder}/`;
  return [...modules.keys()].filter((file) => file.startsWith(inside) && !file.startsWith('../'));
}

const isWhole = ({ mentioned, folders }: Program, folder: string): boolean => mentioned === undefined || folders?.has(folder === '' ? '.' : folder) === true;

/**
 * `fs.readdirSync(__dirname).filter(…).forEach((file) => …)`, `for (const file of files)`: the names that a variable goes through, where
 * they are what lies in a folder of the program. Others lie there that are no code of it, and some may be left out.
 */
export function namesInFolder(follower: Follower, file: string, binding: number): readonly string[] | undefined {
  const module = follower.program.modules.get(file);
  const [origin, ...others] = module?.bindings[binding]?.values ?? [];
  const list = module === undefined || origin === undefined || others.length > 0 ? undefined : listGoneThrough(module, origin);
  const folder = module === undefined || list === undefined ? undefined : folderListed(follower, module, list);
  if (module === undefined || list === undefined || folder === undefined || !isWhole(follower.program, folder)) return undefined;
  const own = namesOwnFile(module, list) ? path.posix.basename(file) : undefined;
  return entriesOf(follower.program)(folder).filter((name) => name !== own);
}

/** `.filter((each) => each !== 'index.js')`, in that file: it does not load itself. */
function namesOwnFile(module: Module, list: Origin, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (list.kind === 'binding') return namesOwnFile(module, module.bindings[list.binding]?.values[0] ?? list, depth + 1);
  const call = list.kind === 'result' ? module.calls[list.call] : undefined;
  if (call?.callee.kind !== 'member') return false;
  const text = call.args[0]?.text ?? '';
  const isNamed = call.callee.name === 'filter' && (text.includes('__filename') || text.includes(path.posix.basename(module.file, path.posix.extname(module.file))));
  return isNamed || namesOwnFile(module, call.callee.object, depth + 1);
}

/** Methods of arrays that give some of the same items. */
const KEEPS: ReadonlySet<string> = new Set(['filter', 'sort', 'reverse', 'slice', 'toSorted', 'toReversed']);

function listGoneThrough(module: Module, origin: Origin): Origin | undefined {
  if (origin.kind === 'item') return origin.of;
  const use = origin.kind === 'parameter' ? module.functions[origin.fn]?.use : undefined;
  const callee = use?.how === 'argument' && use.index === 0 ? module.calls[use.call]?.callee : undefined;
  return callee?.kind === 'member' && origin.kind === 'parameter' && ITEM_PARAMETER[callee.name] === origin.index ? callee.object : undefined;
}

const DEEPEST = 8;

/** The folder whose entries a list is of, relative to the program's root. */
function folderListed(follower: Follower, module: Module, origin: Origin, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (origin.kind === 'binding') {
    const [value, ...others] = module.bindings[origin.binding]?.values ?? [];
    return value === undefined || others.length > 0 ? undefined : folderListed(follower, module, value, depth + 1);
  }
  if (origin.kind === 'awaited') return folderListed(follower, module, origin.of, depth + 1);
  const call = origin.kind === 'result' ? module.calls[origin.call] : undefined;
  if (call === undefined) return undefined;
  if (call.callee.kind === 'member' && KEEPS.has(call.callee.name)) return folderListed(follower, module, call.callee.object, depth + 1);
  return isListing(follower, module, call) ? folderOf(module, call) : undefined;
}

const LISTS: ReadonlySet<string> = new Set(['node:fs readdirSync', 'node:fs promises.readdir', 'node:fs/promises readdir', 'fs-extra readdirSync', 'fs-extra readdir', 'graceful-fs readdirSync']);

/** With options, what it gives may be no names. */
function isListing(follower: Follower, { file }: Module, { callee, args }: CallSite): boolean {
  const { values } = follower.follow(file, callee);
  return args.length === 1 && values.length > 0 && values.every((value) => value.kind === 'external' && LISTS.has(`${value.module} ${value.path.join('.')}`));
}

function folderOf({ file }: Module, { args: [folder] }: CallSite): string | undefined {
  if (folder?.folder === undefined) return undefined;
  const joined = path.posix.normalize(path.posix.join(path.posix.dirname(file), folder.folder)).replace(/\/$/, '');
  return joined.startsWith('..') ? undefined : joined;
}

/** What lies in a folder: of a source that is compiled, the name of what becomes of it, too. */
const entriesOf = oncePer((program: Program) => {
  const known = new Map<string, readonly string[]>();
  return (folder: string): readonly string[] => {
    const found = known.get(folder) ?? entriesIn(program, folder);
    known.set(folder, found);
    return found;
  };
});

function entriesIn(program: Program, folder: string): readonly string[] {
  const start = folder === '' || folder === '.' ? 0 : folder.length + 1;
  const names = filesUnder(program, folder).map((file) => file.slice(start).split('/')[0] ?? '');
  return [...new Set(names.flatMap((name) => (/\.[cm]?tsx?$/.test(name) ? [name, name.replace(/\.([cm]?)tsx?$/, '.$1js')] : [name])))];
}
