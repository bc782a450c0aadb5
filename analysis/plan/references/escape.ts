import { fnKey, type CallGraph, type FnKey, type Mention } from '../../program/call-graph.ts';
import type { Binding, CallSite, PropertyWrite } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import { throughMethod } from '../../program/through-method.ts';
import { valueKey, type Value } from '../../program/value.ts';
import { namesOf } from '../../program/values/computed-names.ts';
import { callable } from '../../program/values/members-of.ts';
import { isPrototypeLink } from '../../program/values/prototype-links.ts';
import type { RefusalCode } from '../refusals.ts';
import { isStubbing } from '../stubs/member-stubs.ts';
import { isInOwnDouble } from '../stubs/module-stubs.ts';
import { isBorrowed } from './borrowed-constructor.ts';
import { asksForItself, assignedInto, copiedTo } from './copies.ts';
import { isLookedAt } from './takers.ts';

/** A question about who has a function or an object, while it is being answered. */
export interface Asking {
  readonly graph: CallGraph;
  /** Objects and functions that are being asked about: what leads back to them adds nobody. */
  readonly seen: Set<string>;
  /** Are all callers of a function known, so that what it returns goes to them and nobody else? */
  isClosed(fn: FnKey): boolean;
}

/** The object that holds a function goes somewhere its members can no longer be followed. */
export function containerObstacle(asking: Asking, container: Value, name: string | undefined): RefusalCode | undefined {
  return name === undefined || isLost(asking, container) ? 'escaped-function' : undefined;
}

function isLost(asking: Asking, container: Value): boolean {
  if (container.kind === 'external' || container.kind === 'global' || container.kind === 'literal') return true;
  const key = valueKey(container);
  if (asking.seen.has(key)) return false;
  asking.seen.add(key);
  return asking.graph.escapesOf(container).some((escape) => !isHarmless(asking, escape) && !isCopied(asking, container, escape)) || (container.kind === 'prototype' && isConstructedElsewhere(asking, container));
}

/** All its properties are found on another object as well, which is followed itself. */
function isCopied(asking: Asking, container: Value, escape: Mention): boolean {
  const copies = copiedTo(asking.graph, escape);
  return copies !== undefined && !asksForItself(asking.graph, container) && copies.every((copy) => !isLost(asking, copy));
}

/** Who has the constructor function makes objects with these members, or calls it on others. */
function isConstructedElsewhere(asking: Asking, prototype: Extract<Value, { kind: 'prototype' }>): boolean {
  const { graph } = asking;
  return graph.mentionsOf(fnKey(prototype.file, prototype.fn)).some((mention) => !isHarmless(asking, mention) && !isLinked(graph, mention)) || isBorrowed(graph, prototype);
}

/** `class Child extends Parent` and `util.inherits(Child, Parent)` are followed. */
function isLinked({ program }: CallGraph, { file, use }: Mention): boolean {
  if (use.how !== 'argument') return use.how === 'extended';
  const module = program.modules.get(file);
  const call = module?.calls[use.call];
  return module !== undefined && call !== undefined && isPrototypeLink(module, call);
}

/** Is a use of an object one that its members are followed through? */
export function isHarmless(asking: Asking, mention: Mention): boolean {
  const { graph } = asking;
  const { file, use } = mention;
  switch (use.how) {
    case 'exported':
    case 'callee':
    case 'dropped':
    case 'condition':
    case 'void':
    case 'awaited':
    case 'member':
      return true;
    case 'stored':
      return use.named === true || (use.binding !== undefined && isSeenThrough(graph.program.modules.get(file)?.bindings[use.binding]));
    case 'property':
      return isKept(asking, file, use.write);
    case 'value':
      return use.object !== undefined && use.name !== undefined && !isLost(asking, { kind: 'object', file, object: use.object });
    case 'spread':
      return isInOwnDouble(graph, file, mention);
    case 'operand':
      return use.operator === 'typeof' || use.operator === 'instanceof' || use.operator === 'in';
    case 'returned':
      return isReturned(asking, mention) || isReadThrough(asking, mention);
    case 'argument':
      return isAssignTarget(asking, mention) || isHandedOn(graph, file, use) || isStubbing(graph, file, use.call) || isLookedAt(graph, file, use);
    default:
      return false;
  }
}

function isAssignTarget(asking: Asking, mention: Mention): boolean {
  const call = assignedInto(asking.graph, mention);
  return call !== undefined && isHarmless(asking, { ...mention, use: call.use });
}

/** A variable that may be given one of several values is followed to all of them; a parameter that is set anew has others besides. */
const isSeenThrough = (binding: Binding | undefined): boolean => binding !== undefined && (!binding.reassigned || binding.kind !== 'param');

/** `let read = readText; if (binary) read = readBytes;`, `if (!done) done = () => {};`: a call of it calls one of these, and is seen as a call of each. */
export function isOneOfOurs({ follower }: CallGraph, file: string, { id, kind }: Binding): boolean {
  if (kind !== 'let' && kind !== 'var' && kind !== 'param') return false;
  const { values, certain } = callable(follower, follower.follow(file, { kind: 'binding', binding: id }));
  return certain && values.length > 0 && values.every((value) => value.kind === 'function');
}

/** Goes to the callers of a function, all of them known. */
export function isReturned(asking: Asking, { file, fn }: Mention): boolean {
  const found = asking.graph.functionOf(fnKey(file, fn));
  return found !== undefined && found.fn.kind !== 'module' && !found.fn.isAsync && !found.fn.isGenerator && asking.isClosed(fnKey(file, fn));
}

/** What a getter gives goes to whoever reads it of the object that has the getter, where that is followed itself. */
function isReadThrough(asking: Asking, { file, fn }: Mention): boolean {
  const found = asking.graph.functionOf(fnKey(file, fn));
  if (found?.fn.kind !== 'getter') return false;
  const owners = asking.graph.follower.follow(file, { kind: 'this', fn });
  return owners.certain && owners.values.length > 0 && owners.values.every((owner) => !isLost(asking, owner));
}

/** `module.exports = x`, or a property of an object that is followed itself. */
function isKept(asking: Asking, file: string, id: number): boolean {
  const { graph } = asking;
  const write = graph.program.modules.get(file)?.writes.find((each) => each.id === id);
  if (write === undefined || !isNameKnown(graph, file, write)) return false;
  if (write.name === 'exports' && write.object.kind === 'global' && write.object.name === 'module') return true;
  const owners = graph.follower.follow(file, write.object);
  return owners.certain && owners.values.length > 0 && owners.values.every((owner) => !isLost(asking, owner));
}

/** `commands[path.basename(file, '.js')] = …`, where the file is one of a folder of the program: asked for by its name, it is found. */
export function isNameKnown({ follower }: CallGraph, file: string, { name, key, made }: PropertyWrite): boolean {
  const binding = made?.binding ?? key;
  return name !== undefined || (binding !== undefined && namesOf(follower, file, binding) !== undefined);
}

/** `register.call(plugin)`, where `register` hands its `this` to somebody. */
export function isThisHandedOn(graph: CallGraph, file: string, call: CallSite, index: number): boolean {
  return index === 0 && throughMethod(call) !== undefined && graph.targets(file, call).some(({ fn }) => fn.uses.handsThisOn);
}

/** Handed to functions of the program that are followed. */
export function isHandedOn(graph: CallGraph, file: string, use: Use): boolean {
  if (use.how !== 'argument') return false;
  const call = graph.program.modules.get(file)?.calls[use.call];
  return call !== undefined && isFollowed(graph, file, call, use.index);
}

/**
 * Handed to functions of the program, by a plain parameter each: what they do with it is seen through the parameter. What `f.call(self)`
 * gives for `this` goes nowhere where f has no use for it.
 */
function isFollowed(graph: CallGraph, file: string, call: CallSite, index: number): boolean {
  const { values, certain } = graph.callees(file, call);
  const targets = graph.targets(file, call);
  if (!certain || targets.length !== values.length || call.args.slice(0, index + 1).some(({ spread }) => spread)) return false;
  const through = throughMethod(call)?.how;
  if (through !== undefined && index === 0) return targets.every(({ fn }) => !fn.uses.this);
  if (through === 'apply') return false;
  const at = through === 'call' ? index - 1 : index;
  const given = graph.follower.follow(file, call.args[index]?.origin ?? { kind: 'unknown' }).values.map(valueKey);
  return targets.every((target) => {
    const binding = target.fn.params[at]?.binding;
    const param = binding === undefined ? undefined : graph.program.modules.get(target.file)?.bindings[binding];
    if (param === undefined || (param.reassigned && !isOneOfOurs(graph, target.file, param)) || target.fn.uses.arguments) return false;
    const seen = new Set(graph.follower.follow(target.file, { kind: 'binding', binding: param.id }).values.map(valueKey));
    return given.length > 0 && given.every((value) => seen.has(value));
  });
}
