import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, MemberUse, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { copies } from '../executor/cloneable.ts';
import { parameterCopies } from '../executor/function-copies.ts';
import { isChangedIn } from '../executor/identity.ts';
import type { Found } from '../executor/setup.ts';
import type { Given } from '../executor/task.ts';
import { isWithin } from '../imports/source.ts';
import { isCalledAtOnce, type Transacting } from './transaction.ts';

interface AllGiven {
  readonly all: readonly Given[];
  readonly bindings: ReadonlySet<number>;
}

/**
 * What a function gets from around it that a thread has not: handles, which it is given there as they are known here, and, where
 * it is called as soon as it is made, data. Or what of it cannot be given.
 */
export function givenTo(transacting: Transacting, module: Module, call: CallSite, fn: Fn): AllGiven | Found {
  const all = new Map<string, Given>();
  const bindings = new Set<number>();
  for (const reference of module.references.filter((each) => isWithin(each, fn) && each.access !== 'type')) {
    const binding = module.bindings[reference.binding];
    if (binding === undefined || isWithin(binding.range, fn) || bindings.has(binding.id)) continue;
    const isHandle = holdsHandle(transacting, module, { kind: 'binding', binding: binding.id });
    const isImported = module.imports.some((record) => record.names.some((name) => name.binding === binding.id));
    if (!isHandle && (binding.fn === 0 || isImported)) continue;
    const obstacle = isHandle ? handleObstacle(transacting.graph, module, call, binding.id, isImported) : dataObstacle(transacting, module, call, fn, binding.id);
    if (obstacle !== undefined) return obstacle;
    bindings.add(binding.id);
    all.set(binding.name, { name: binding.name, text: binding.name, renamed: [] });
  }
  const fields = fieldsIn(transacting, module, call, fn, new Set(all.keys()));
  return 'fields' in fields ? { all: [...all.values(), ...fields.fields], bindings } : fields;
}

const holdsHandle = ({ graph, classes }: Transacting, module: Module, origin: Origin): boolean => graph.follower.follow(module.file, origin).values.some((value) => classes.classOf(value) !== undefined);

const refused = ({ calleeText }: CallSite, what: string, hint: string): Found => ['stays-on-thread', `the function that '${calleeText}' is given ${what}`, hint];

/** Handed over when the transaction is made, it has to be there by then, and to be the same ever after. */
function handleObstacle({ program }: CallGraph, module: Module, call: CallSite, id: number, isImported: boolean): Found | undefined {
  const binding = module.bindings[id];
  if (binding === undefined || isCalledAtOnce(module, call)) return undefined;
  const late = (why: string): Found => refused(call, `uses '${binding.name}', which ${why}`, 'declare what it uses before it');
  if (isImported) return importsBack(program, module, id) ? late('may be there later only') : undefined;
  if (binding.reassigned) return late('may be another one later');
  return binding.range.end <= call.start ? undefined : late('is there later only');
}

/** A module that is loaded by this one while it loads this one. */
function importsBack({ modules, resolutions }: CallGraph['program'], module: Module, id: number): boolean {
  const record = module.imports.find(({ names }) => names.some((name) => name.binding === id));
  const first = resolutions.get(module.file)?.get(record?.specifier ?? '');
  const queue = first?.kind === 'file' ? [first.file] : [];
  const seen = new Set(queue);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === module.file) return true;
    if (modules.get(at)?.bindings.some((binding) => binding.fn === 0 && binding.reassigned && modules.get(at)?.exports.some(({ origin }) => origin.kind === 'binding' && origin.binding === binding.id)) === true) return true;
    for (const target of resolutions.get(at)?.values() ?? []) if (target.kind === 'file' && !seen.has(target.file)) queue.push(...(seen.add(target.file), [target.file]));
  }
  return false;
}

/** Copied when the transaction is made, it has to be done with by the time anybody could tell. */
function dataObstacle({ graph, policy }: Transacting, module: Module, call: CallSite, fn: Fn, id: number): Found | undefined {
  const binding = module.bindings[id];
  const name = binding?.name ?? '';
  if (!isCalledAtOnce(module, call)) return refused(call, `uses '${name}' of the function around it`, 'hand it over as an argument');
  if (isChangedIn(module, fn, id)) return ['executor-identity', `the function that '${call.calleeText}' is given changes '${name}', and nobody here would see it`, 'give a new value back instead'];
  if (policy.assumeCloneable) return undefined;
  const owner = module.functions.find((each) => each.params.some((param) => param.binding === id));
  const index = owner?.params.findIndex((param) => param.binding === id) ?? -1;
  const { as, what } = owner === undefined ? copies(graph, module, { kind: 'binding', binding: id }, binding?.range ?? call) : parameterCopies(graph, module, owner, index, false);
  return as === 'data' ? undefined : ['not-cloneable', `'${name}', which the function that '${call.calleeText}' is given uses, is ${what}`, 'hand over data, say in a type what it is, or use --assume-cloneable'];
}

/** `this.insert` in an arrow function: a field that is a handle and is set before. */
function fieldsIn(transacting: Transacting, module: Module, call: CallSite, fn: Fn, taken: ReadonlySet<string>): { readonly fields: readonly Given[] } | Found {
  const members = module.members.filter((each) => isWithin(each, fn) && each.object.kind === 'this' && each.access === 'read');
  const said = module.text.slice(fn.start, fn.end).match(/\bthis\b/g)?.length ?? 0;
  if (said > members.length || (said > 0 && fn.kind !== 'arrow')) return refused(call, 'uses `this`', 'use `this` for fields that hold statements only, in an arrow function');
  const fields = new Map<string, MemberUse[]>();
  for (const member of members) fields.set(member.name ?? '', [...(fields.get(member.name ?? '') ?? []), member]);
  const all: Given[] = [];
  for (const [field, uses] of fields) {
    const name = field.replace(/^#/, '');
    const [first] = uses;
    if (first === undefined || !holdsHandle(transacting, module, { kind: 'member', object: first.object, name: field })) return refused(call, `uses 'this.${field}'`, 'hand it over as an argument');
    if (taken.has(name) || isNamedIn(module, fn, name)) return refused(call, `uses 'this.${field}' beside another '${name}'`, 'give one of them another name');
    if (!isCalledAtOnce(module, call) && !isSetBefore(module, call, field)) return refused(call, `uses 'this.${field}', which may be there later only, or be another one`, 'set what it uses before it, once');
    all.push({ name, text: `this.${field}`, renamed: uses.map(({ start, end }): Range => ({ start, end })) });
  }
  return { fields: all };
}

const isNamedIn = (module: Module, fn: Fn, name: string): boolean => module.bindings.some((binding) => binding.name === name && (isWithin(binding.range, fn) || module.references.some((each) => each.binding === binding.id && isWithin(each, fn))));

/** Once, and above in the same function; in a constructor before every method. */
function isSetBefore(module: Module, call: CallSite, name: string): boolean {
  const writes = module.writes.filter((each) => each.object.kind === 'this' && each.name === name);
  const [write] = writes;
  if (write === undefined || writes.length > 1 || write.object.kind !== 'this') return false;
  const home = module.functions[write.object.fn];
  return home?.kind === 'constructor' && (call.fn === home.id ? write.end <= call.start : module.functions[call.fn]?.class === home.class && module.functions[call.fn]?.kind === 'method');
}
