import type { CallGraph } from '../program/call-graph.ts';
import type { CallSite, MemberUse, Module, Reference } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import { siteKey } from './site.ts';
import { fileAccesses } from './file-accesses.ts';
import type { Study } from './study.ts';

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
  /** In words, for messages. */
  readonly what: string;
  /** The function whose every activation has a variable of its own; absent = there is one for all. */
  readonly perActivationOf?: number;
}

const MUTATORS = new Set('push pop shift unshift splice sort reverse fill set add delete clear'.split(' '));

/** Every access of a module to something shared: outer variables, fields, contents of module-level objects, files, process state. */
export function accessesOf(study: Study, module: Module): Access[] {
  return [
    ...module.references.flatMap((each) => variableAccess(module, each)),
    ...module.members.flatMap((each) => memberAccess(study.graph, module, each)),
    ...module.calls.flatMap((call) => [...processAccess(call), ...fileAccesses(study.graph, module, call, study.leaves.get(siteKey(module.file, call.id)))]),
  ];
}

/** A variable of a function around, or of the module, that is assigned after its declaration. */
function variableAccess(module: Module, reference: Reference): Access[] {
  const binding = module.bindings[reference.binding];
  if (binding === undefined || reference.access === 'type' || (binding.fn === reference.fn && binding.fn !== 0)) return [];
  const assigned = binding.kind === 'let' || binding.kind === 'var' || binding.kind === 'param';
  if (!assigned || (binding.fn === 0 && reference.fn === 0)) return [];
  const shared = { location: `variable ${module.file}#${binding.id}`, start: reference.start, end: reference.end, fn: reference.fn, what: `the variable '${binding.name}'`, ...(binding.fn === 0 ? {} : { perActivationOf: binding.fn }) };
  const written = { ...shared, start: reference.writtenAt, end: reference.writtenAt, kind: 'write' as const };
  if (reference.access === 'readwrite') return [{ ...shared, kind: 'read' }, written];
  return [reference.access === 'write' ? written : { ...shared, kind: 'read' }];
}

/** `this.x`, `state.x`, `cache.set(…)` on something that outlives the call. */
function memberAccess(graph: CallGraph, module: Module, member: MemberUse): Access[] {
  const holder = holderOf(graph, module, member.object);
  if (holder === undefined) return [];
  const isCall = member.use.how === 'callee';
  if (isCall && holder.owns === 'methods') return [];
  const location = isCall ? `contents ${holder.key}` : `property ${holder.key}.${member.name ?? '*'}`;
  const what = isCall ? `'${holder.name}'` : `'${holder.name}.${member.name ?? '[…]'}'`;
  const shared = { location, start: member.start, end: member.end, fn: member.fn, what };
  if (isCall) return [{ ...shared, kind: MUTATORS.has(member.name ?? '') ? 'write' : 'read' }];
  const written = { ...shared, start: member.writtenAt, end: member.writtenAt, kind: 'write' as const };
  if (member.access === 'readwrite') return [{ ...shared, kind: 'read' }, written];
  return [member.access === 'read' ? { ...shared, kind: 'read' } : written];
}

interface Holder {
  readonly key: string;
  readonly name: string;
  /** `methods`: calling a member is a call of ours, seen through the call graph; `contents`: a collection. */
  readonly owns: 'methods' | 'contents';
}

function holderOf(graph: CallGraph, module: Module, object: Origin): Holder | undefined {
  if (object.kind === 'this') {
    const [value] = graph.follower.follow(module.file, object).values;
    if (value?.kind === 'instance' || value?.kind === 'class') return { key: `${value.file}#${value.class}`, name: 'this', owns: 'methods' };
    return value?.kind === 'object' ? { key: `object ${value.file}#${value.object}`, name: 'this', owns: 'methods' } : undefined;
  }
  if (object.kind === 'member') return nestedHolder(graph, module, object);
  return object.kind === 'binding' ? variableHolder(graph, module, object.binding) : undefined;
}

function nestedHolder(graph: CallGraph, module: Module, object: Extract<Origin, { kind: 'member' }>): Holder | undefined {
  const outer = holderOf(graph, module, object.object);
  return outer === undefined ? undefined : { key: `${outer.key}.${object.name}`, name: `${outer.name}.${object.name}`, owns: 'contents' };
}

/** A module-level variable that holds an object made here, or one imported from a module of the program. */
function variableHolder(graph: CallGraph, module: Module, id: number): Holder | undefined {
  const binding = module.bindings[id];
  if (binding?.fn !== 0) return undefined;
  const values = graph.follower.follow(module.file, { kind: 'binding', binding: id });
  const [value] = values.values;
  if (value?.kind === 'object') return { key: `object ${value.file}#${value.object}`, name: binding.name, owns: 'contents' };
  const made = binding.values.some((each) => (each.kind === 'new' && each.callee.kind === 'global') || (each.kind === 'literal' && each.type === 'array'));
  return made ? { key: `${module.file}#${id}`, name: binding.name, owns: 'contents' } : undefined;
}

/** Working directory, umask and environment are one for the whole process. */
function processAccess(call: CallSite): Access[] {
  const name = /^process\.(chdir|cwd|umask)$/.exec(call.calleeText)?.[1];
  if (name === undefined) return [];
  const location = name === 'umask' ? 'process umask' : 'process cwd';
  return [{ location, kind: name === 'cwd' || (name === 'umask' && call.args.length === 0) ? 'read' : 'write', start: call.start, end: call.end, fn: call.fn, call: call.id, what: name === 'umask' ? 'the umask' : 'the working directory' }];
}
