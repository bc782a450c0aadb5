import { boundHere } from '../bound-here.ts';
import { objectsWith } from '../by-function.ts';
import type { Fn } from '../function.ts';
import type { Module } from '../module.ts';
import type { Origin } from '../origin.ts';
import { certainly, NO_VALUES, union, type Values } from '../value.ts';
import { inherited, moduleValue, superclassesOf, type Follower } from './members-of.ts';

/** What `this` (or `super`) is in a function: the instance for methods, the object for an object's methods, else not known. */
export function thisOf(follower: Follower, file: string, fnId: number, isSuper: boolean): Values {
  const module = follower.program.modules.get(file);
  const fn = module === undefined ? undefined : functionWithThis(module, fnId);
  if (module === undefined || fn === undefined) return NO_VALUES;
  if (fn.kind === 'module') return module.syntax === 'commonjs' ? certainly({ kind: 'namespace', file }) : NO_VALUES;
  const bound = boundThis(module, fn);
  if (bound !== undefined) return isSuper ? NO_VALUES : follower.follow(file, bound);
  if (fn.class !== undefined) return classThis(follower, module, fn, isSuper);
  return isCalledOnNothing(module, fn) ? certainly({ kind: 'global', path: ['globalThis'] }) : holderThis(follower, module, fn);
}

/** `names.forEach(function (name) { this.add(name); })`, with nothing to be `this`: undefined or the global object, whatever was meant. */
function isCalledOnNothing({ calls }: Module, { kind, use, binding }: Fn): boolean {
  const call = kind === 'function' && binding === undefined && use.how === 'argument' && use.index === 0 ? calls[use.call] : undefined;
  return call?.callee.kind === 'member' && call.callee.name === 'forEach' && call.args.length === 1 && !call.isNew;
}

/** `function () { … }.bind(this)`: nobody has the function itself, which is called through what `bind` gives. */
function boundThis(module: Module, fn: Fn): Origin | undefined {
  const [target] = fn.kind === 'function' && fn.binding === undefined ? (boundHere(module, fn)?.args ?? []) : [];
  return target?.spread === false ? target.origin : undefined;
}

/** Arrows have the `this` of the function around them. What is a field of a class, as `get = (name) => this.read(name)`, has that of its methods. */
export function functionWithThis(module: Module, id: number): Fn | undefined {
  let fn = module.functions[id];
  while (fn !== undefined) {
    const field = asField(module, fn);
    if (field !== undefined || fn.kind !== 'arrow' || fn.parent === undefined) return field ?? fn;
    fn = module.functions[fn.parent];
  }
  return undefined;
}

/** The function of a field, as a member of its class. */
function asField({ classes }: Module, fn: Fn): Fn | undefined {
  if (fn.use.how !== 'value' || fn.use.class === undefined) return undefined;
  const member = classes[fn.use.class]?.members.find(({ value }) => value?.kind === 'function' && value.fn === fn.id);
  return member === undefined ? undefined : { ...fn, class: fn.use.class, isStatic: member.isStatic };
}

function classThis(follower: Follower, module: Module, fn: Fn, isSuper: boolean): Values {
  const id = fn.class ?? -1;
  const isStatic = fn.isStatic;
  const own = { file: module.file, class: id };
  if (!isSuper) {
    // A method runs on instances of the classes that extend its own as well.
    return certainly(...[own, ...follower.hierarchy().descendants(own)].map((each) => ({ kind: isStatic ? ('class' as const) : ('instance' as const), ...each })));
  }
  const above = superclassesOf(follower, own);
  return above === undefined ? NO_VALUES : inherited(above, isStatic);
}

function holderThis(follower: Follower, module: Module, fn: Fn): Values {
  const holders = objectsWith(module, fn.id).map((object) => certainly({ kind: 'object', file: module.file, object: object.id }));
  const isIt = ({ value }: { readonly value: Origin }): boolean => (value.kind === 'function' && value.fn === fn.id) || (value.kind === 'binding' && value.binding === fn.binding && isOnlyPutThere(module, value.binding));
  const written = module.writes.flatMap((write) => (isIt(write) ? [follower.follow(module.file, write.object)] : []));
  const made = isConstructor(module, fn) ? [certainly({ kind: 'prototype', file: module.file, fn: fn.id })] : [];
  const own = union([...holders, ...written, ...made]);
  // As the method of a class does, that of a prototype runs on whatever inherits it.
  const heirs = own.values.flatMap((value) => (value.kind === 'prototype' ? follower.hierarchy().heirs(value) : []));
  const found = heirs.length === 0 ? own : union([own, certainly(...heirs)]);
  if (found.values.some((value) => value.kind === 'namespace')) return union([found, moduleValue(follower, module.file)]);
  return found.values.length > 0 ? found : NO_VALUES;
}

/** `exports.read = read` of a declared function, which is called besides, and handed to nobody. */
const isOnlyPutThere = ({ bindings, references }: Module, id: number): boolean => bindings[id]?.kind === 'function' && references.every(({ binding, access, use }) => binding !== id || access === 'type' || use.how === 'callee' || (use.how === 'property' && use.also === undefined));

/**
 * `function Store() {…}` with `Store.prototype.read = …` is a class as they were before there were classes. So is what is called with
 * `new` in its own file, and what puts functions into `this` under a name like a class, unless it is called otherwise there.
 */
function isConstructor(module: Module, fn: Fn): boolean {
  if (fn.kind !== 'function') return false;
  const { writes, bindings, calls } = module;
  const isOne = (origin: Origin, is: (one: Origin) => boolean): boolean => is(origin) || (origin.kind === 'binding' && bindings[origin.binding]?.values.some(is) === true);
  const isIt = (origin: Origin): boolean => isOne(origin, (one) => one.kind === 'function' && one.fn === fn.id);
  if (writes.some(({ object, name }) => (object.kind === 'member' && object.name === 'prototype' ? isIt(object.object) : name === 'prototype' && isIt(object)))) return true;
  const called = calls.filter(({ callee }) => isIt(callee));
  if (called.some(({ isNew }) => isNew)) return true;
  const isMethod = ({ object, value }: (typeof writes)[number]): boolean => isOne(object, (one) => one.kind === 'this' && one.fn === fn.id) && isOne(value, ({ kind }) => kind === 'function');
  return called.length === 0 && /^[A-Z]/.test(fn.name ?? '') && writes.some(isMethod);
}
