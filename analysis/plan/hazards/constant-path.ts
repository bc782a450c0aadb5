import { posix } from 'node:path';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { declaredBinding } from './declared-binding.ts';

/** How many steps of a path's making are followed. */
const DEEPEST = 12;

/**
 * A path that is the same whenever it is computed, in one spelling: `path.join(DATA, 'db.json')`, `${DATA}/db.json` and
 * `./data/db.json` are one file. Undefined where something goes into it that the text does not tell. Folders that only
 * the machine knows stay symbols: `<cwd>/data/db.json`.
 */
export function constantPath(graph: CallGraph, module: Module, origin: Origin): string | undefined {
  const text = textOf(graph, module, origin, DEEPEST);
  return text === undefined || text === '' ? undefined : pathFrom(text);
}

/** A constant path, relative to where the process was started. */
export const pathFrom = (text: string): string => posix.normalize(posix.isAbsolute(text) || text.startsWith('<') ? text : `<cwd>/${text}`);

/** The folders that a file lies in, as places of their own, but for the one that all paths begin with. */
export function foldersOf(location: string): string[] {
  const path = /^file '(.*)'$/.exec(location)?.[1] ?? '';
  const folders: string[] = [];
  for (let folder = posix.dirname(path); folder.includes('/', 1); folder = posix.dirname(folder)) folders.push(`file '${folder}'`);
  return folders;
}

function textOf(graph: CallGraph, module: Module, origin: Origin, depth: number): string | undefined {
  if (depth === 0) return undefined;
  if (origin.kind === 'literal') return literalText(graph, module, origin, depth);
  if (origin.kind === 'binding') return bindingText(graph, module, origin.binding, depth);
  if (origin.kind === 'result') return resultText(graph, module, origin, depth);
  return ownPlace(module, origin);
}

/** Where the module itself lies. */
function ownPlace({ file }: Module, origin: Origin): string | undefined {
  const name =
    origin.kind === 'global' ? origin.name
    : origin.kind === 'member' && origin.object.kind === 'global' ? `${origin.object.name}.${origin.name}`
    : '';
  if (FOLDERS.has(name)) return `<root>/${posix.dirname(file)}`;
  return FILES.has(name) ? `<root>/${file}` : undefined;
}

const FOLDERS: ReadonlySet<string> = new Set(['__dirname', 'import.meta.dirname']);
const FILES: ReadonlySet<string> = new Set(['__filename', 'import.meta.filename', 'import.meta.url']);

function literalText(graph: CallGraph, module: Module, { value, parts }: Extract<Origin, { kind: 'literal' }>, depth: number): string | undefined {
  if (typeof value === 'string') return value;
  const texts = parts?.map((part) => textOf(graph, module, part, depth - 1));
  return texts === undefined || texts.length === 0 || texts.includes(undefined) ? undefined : texts.join('');
}

function bindingText(graph: CallGraph, module: Module, id: number, depth: number): string | undefined {
  const binding = module.bindings[id];
  if (binding?.kind === 'import') {
    const declared = declaredBinding(graph, module, id);
    return declared === undefined ? undefined : bindingText(graph, declared.module, declared.binding, depth - 1);
  }
  const [only] = binding?.values ?? [];
  if (binding === undefined || only === undefined || binding.reassigned || binding.values.length > 1 || binding.kind === 'param') return undefined;
  return textOf(graph, module, only, depth - 1);
}

type External = (given: readonly string[]) => string | undefined;

/** What is computed of constants, and what a process is told once. */
const COMPUTED: ReadonlyMap<string, External> = new Map<string, External>([
  ['node:path join', (given) => posix.join(...given)],
  ['node:path resolve', (given) => given.reduce((path, each) => (posix.isAbsolute(each) || each.startsWith('<') ? each : posix.join(path, each)), '<cwd>')],
  ['node:path normalize', ([path]) => path],
  ['node:path dirname', ([path]) => (path === undefined ? undefined : posix.dirname(path))],
  ['node:url fileURLToPath', ([url]) => url],
  ['node:os tmpdir', () => '<tmp>'],
  ['node:os homedir', () => '<home>'],
  ['node:process cwd', () => '<cwd>'],
  ['global process.cwd', () => '<cwd>'],
]);

function resultText(graph: CallGraph, module: Module, { call: id, callee }: Extract<Origin, { kind: 'result' }>, depth: number): string | undefined {
  const { values } = graph.follower.follow(module.file, callee);
  const [value] = values;
  if ((value?.kind !== 'external' && value?.kind !== 'global') || values.length > 1) return undefined;
  const of = value.kind === 'external' ? value.module : 'global';
  const compute = COMPUTED.get(`${of} ${value.path.filter((name) => name !== 'posix' && name !== 'default').join('.')}`);
  const given = module.calls[id]?.args.map((argument) => (argument.spread ? undefined : textOf(graph, module, argument.origin, depth - 1)));
  return compute === undefined || given === undefined || given.includes(undefined) ? undefined : compute(given.filter((each) => each !== undefined));
}
