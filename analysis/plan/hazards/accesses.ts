import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module, Reference } from '../../program/module.ts';
import { tableAccesses } from '../handles/table-accesses.ts';
import { siteKey, type SiteKey } from '../site.ts';
import type { Study } from '../study.ts';
import { declaredBinding } from './declared-binding.ts';
import { fileAccesses } from './file-accesses.ts';
import { NESTED } from './holders.ts';
import { memberAccess, wholeAccess, type Part } from './member-accesses.ts';

/** A place that more than one activation can reach: a variable, a property, a file, the working directory. */
export type Location = string;

export interface Access {
  readonly location: Location;
  readonly kind: 'read' | 'write';
  readonly start: number;
  readonly end: number;
  readonly fn: number;
  /** Call that makes the access, for files. */
  readonly call?: number;
  /** For files: looks only whether or what it is, reads it, fills it, or does something that fails where the state is not as expected. */
  readonly file?: 'check' | 'read' | 'fill' | 'act';
  /** For files: what does it again, or beside another that does it, changes nothing more. It disturbs all others, and none disturbs it. */
  readonly commutes?: true;
  /** For files: it is gone afterwards, and what lies in it. */
  readonly removes?: true;
  /** For files: the call that does it, whoever calls it. */
  readonly doneBy?: SiteKey;
  /** For files: by a call that takes its time already. */
  readonly isAsync?: true;
  /** In words, for messages. */
  readonly what: string;
  /** The function whose every activation has a variable of its own; absent = there is one for all. */
  readonly perActivationOf?: number;
  /** Of an object: which part. */
  readonly part?: Part;
  /** On what `this` is in the function: another object where it is called on another. */
  readonly onThis?: true;
  /** On an object that is being constructed and that nobody else has yet. */
  readonly isMaking?: true;
  /** In a section that fills what is missing, once for all who ask. */
  readonly isLazy?: true;
}

/** Ends a location of which only the beginning is told: something in there, however deep. */
export const OPEN = '…';

/** How many names within what a parameter holds are told, at first. */
export const MOST_NAMES = 4;

/**
 * Where functions that call each other walk about in a tree, every way through it is a place. Where there would be more than these for one
 * function, they are told less closely: with a name less, until they are fewer.
 */
export const MOST_PLACES = 100;

/** Do two accesses concern the same thing? */
export function isSamePlace(a: Access, b: Access): boolean {
  return (a.location === b.location || isWithin(a.location, b.location) || isWithin(b.location, a.location)) && (a.part === b.part || a.part === '*' || b.part === '*');
}

/** May a place be the one that another location only begins to tell? */
const isWithin = (location: Location, open: Location): boolean => open.endsWith(OPEN) && location.startsWith(open.slice(0, -OPEN.length));

/** Accesses whose places can be the same have the same root. */
export const rootOf = (location: Location): string => location.split(NESTED, 1)[0] ?? location;

/** Only code of the program touches it: not what the process or a package of others keeps. */
export const isOurs = (location: Location): boolean => !/^(?:process|global|external) /.test(location);

/** Every access of a module to something shared: outer variables, fields, contents of module-level objects, files, process state. */
export function accessesOf(study: Study, module: Module): Access[] {
  return [
    ...module.references.flatMap((each) => [...variableAccess(study.graph, module, each), ...wholeAccess(study.graph, module, each)]),
    ...module.members.flatMap((each) => memberAccess(study.graph, module, each)),
    ...module.calls.flatMap((call) => [...processAccess(call), ...fileAccesses(study.graph, module, call, study.leaves.get(siteKey(module.file, call.id))), ...tableAccesses(study, module, call)]),
  ];
}

/** A variable that is assigned after its declaration: of the module, or of a function that other functions in it may run beside. */
function variableAccess(graph: CallGraph, module: Module, reference: Reference): Access[] {
  const own = module.bindings[reference.binding];
  if (own === undefined || reference.access === 'type') return [];
  const declared = own.kind === 'import' ? declaredBinding(graph, module, own.id) : { module, binding: own.id };
  const binding = declared?.module.bindings[declared.binding];
  if (declared === undefined || binding === undefined || (binding.fn === 0 && reference.fn === 0)) return [];
  if (binding.kind !== 'let' && binding.kind !== 'var' && binding.kind !== 'param') return [];
  const shared = { location: `variable ${declared.module.file}@${binding.id}`, start: reference.start, end: reference.end, fn: reference.fn, what: `the variable '${binding.name}'`, ...(binding.fn === 0 ? {} : { perActivationOf: binding.fn }) };
  const written = { ...shared, start: reference.writtenAt, end: reference.writtenAt, kind: 'write' as const };
  if (reference.access === 'readwrite') return [{ ...shared, kind: 'read' }, written];
  return [reference.access === 'write' ? written : { ...shared, kind: 'read' }];
}

/** Working directory, umask and environment are one for the whole process. */
function processAccess(call: CallSite): Access[] {
  const name = /^process\.(chdir|cwd|umask)$/.exec(call.calleeText)?.[1];
  if (name === undefined) return [];
  const location = name === 'umask' ? 'process umask' : 'process cwd';
  return [{ location, kind: name === 'cwd' || (name === 'umask' && call.args.length === 0) ? 'read' : 'write', start: call.start, end: call.end, fn: call.fn, call: call.id, what: name === 'umask' ? 'the umask' : 'the working directory' }];
}

/** A path that is the same for every activation: a constant, or computed from constants of a module. What an object holds is another path for another object. */
export const isShared = (location: string): boolean => /^file ('|[^#]*$)/.test(location) && !/^file (?:param|this) /.test(location);
