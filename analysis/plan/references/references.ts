import { isTestFile } from '../../findings/file-role.ts';
import { handlingOf } from '../../findings/handling.ts';
import { fnKey, type CallGraph, type FnKey, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import type { Use } from '../../program/structure.ts';
import { isClosedList, isGoneThrough, isPutInClosedList } from '../../program/values/closed-lists.ts';
import { loadsOf } from '../hosts/loads.ts';
import { isIteratedHere } from '../iteration/callers.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Obstacle } from '../site.ts';
import { isStubbing } from '../stubs/member-stubs.ts';
import type { Mocks } from '../stubs/mocks.ts';
import { loadsByComputedName } from '../stubs/reach.ts';
import { isAskedForCalls } from '../stubs/spied.ts';
import { isPutIntoVariable } from '../stubs/variable-stubs.ts';
import { throwsAssertion } from '../test-bodies/assertions.ts';
import { doneObstacle } from '../test-bodies/test-body.ts';
import { containerObstacle, isHandedOn, isHarmless, isNameKnown, isOneOfOurs, isReturned, isThisHandedOn, type Asking } from './escape.ts';
import { aliasObstacle } from './loaded-by-alias.ts';
import { isPrivateMethod } from './private-method.ts';
import { exposedFunctions } from './public.ts';
import { isFilledTable } from './tables.ts';
import { isCollected, isLookedAt } from './takers.ts';

/**
 * What is fine all the same: ways of handing a function on, calls that may or may not be calls of it, and tests that replace it,
 * which makes no difference where its callers go on calling it as they do.
 */
export interface Accepts {
  readonly stubs?: true;
  readonly mention?: (mention: Mention) => boolean;
  readonly call?: (module: Module, call: CallSite) => boolean;
}

/** What about those who refer to a function keeps it from changing in place. Undefined = every reference is understood. */
export function referenceObstacle(graph: CallGraph, mocks: Mocks, key: FnKey, accepts: Accepts = {}): Obstacle | undefined {
  return obstacleOf(askingAbout(graph, mocks), mocks, key, accepts);
}

/** The question who else has it. `about`: a function that is asked about already. */
export function askingAbout(graph: CallGraph, mocks: Mocks, about?: FnKey): Asking {
  const asking: Asking = { graph, seen: new Set(about === undefined ? [] : [about]), isClosed: (other) => obstacleOf(asking, mocks, other) === undefined };
  return asking;
}

function obstacleOf(asking: Asking, mocks: Mocks, key: FnKey, accepts: Accepts = {}): Obstacle | undefined {
  const { graph } = asking;
  const found = graph.functionOf(key);
  if (found === undefined || asking.seen.has(key)) return undefined;
  asking.seen.add(key);
  const { module, fn } = found;
  const stubbed = accepts.stubs === true ? mocks.unseenCaller(module, fn) : mocks.obstacle(module, fn);
  return stubbed ?? aliasObstacle(graph, key, fn) ?? doneObstacle(graph, module, fn, graph.mentionsOf(key)) ?? mentionObstacle(asking, key, found, accepts) ?? callObstacle(graph, key, fn, accepts) ?? holderObstacle(asking, module, fn, accepts);
}

function mentionObstacle(asking: Asking, key: FnKey, { module, fn }: { module: Module; fn: Fn }, accepts: Accepts): Obstacle | undefined {
  for (const mention of asking.graph.mentionsOf(key)) {
    if (accepts.mention?.(mention) === true) continue;
    const code = notUnderstood(asking, mention, fn.name);
    if (code !== undefined) return obstacleAt(mention, code, fn, 'is used as a value here');
  }
  return ((fn.kind === 'method' || fn.kind === 'constructor') && fn.class !== undefined) || fn.isDeclaration || fn.binding !== undefined ? undefined : valueObstacle(asking, module, fn, accepts);
}

/** A function expression that is not bound to a name: its own use is its only mention, already seen. */
function valueObstacle(asking: Asking, module: Module, fn: Fn, accepts: Accepts): Obstacle | undefined {
  if (fn.kind === 'constructor') return classObstacle(asking, module, fn);
  const own: Mention = { file: module.file, fn: fn.parent ?? 0, start: fn.start, end: fn.end, use: fn.use };
  const code = accepts.mention?.(own) === true ? undefined : notUnderstood(asking, own, fn.name);
  return code === undefined ? undefined : obstacleAt({ file: module.file, start: fn.start, end: fn.start }, code, fn, 'is used as a value here');
}

/** Who has a class can construct it: itself, or by a class that extends it. */
function classObstacle({ graph, ...asking }: Asking, module: Module, fn: Fn): Obstacle | undefined {
  const own = { file: module.file, class: fn.class ?? -1 };
  const held = graph.escapesOf({ kind: 'class', ...own }).find((mention) => !isHarmless({ graph, ...asking }, mention));
  if (held !== undefined) return obstacleAt(held, 'escaped-function', fn, 'is of a class that is used as a value here');
  const isOpen = module.classes[own.class]?.decorated !== false || graph.follower.hierarchy().descendants(own).length > 0;
  return isOpen ? obstacleAt({ file: module.file, start: fn.start, end: fn.start }, 'escaped-function', fn, 'can be called by other classes') : undefined;
}

function notUnderstood(asking: Asking, mention: Mention, name: string | undefined): RefusalCode | undefined {
  const { graph } = asking;
  const { use } = mention;
  switch (use.how) {
    case 'stored':
      return isAlias(graph, mention, use) ? undefined : 'escaped-function';
    case 'property':
      return writeObstacle(asking, mention, use.write);
    case 'value':
      return use.object === undefined ? undefined : containerObstacle(asking, { kind: 'object', file: mention.file, object: use.object }, name);
    case 'returned':
      return isReturned(asking, mention) ? undefined : 'escaped-function';
    case 'argument':
      return argumentObstacle(graph, mention);
    case 'element':
      return isListed(graph, mention, use.of) ? undefined : 'escaped-function';
    case 'operand':
      return use.operator === 'typeof' || COMPARED.has(use.operator) ? undefined : 'escaped-function';
    case 'exported':
    case 'callee':
    case 'condition':
    case 'dropped':
    case 'void':
      return undefined;
    case 'member':
      return use.name === 'call' || use.name === 'apply' || use.name === 'prototype' || use.name === 'name' || use.name === 'length' || isOwnProperty(graph, mention) ? undefined : 'escaped-function';
    default:
      return 'escaped-function';
  }
}

/** Whether it is the same function is the same as before. */
const COMPARED: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** `const g = f`: what is done with g is seen through g. */
function isAlias(graph: CallGraph, mention: Mention, use: Extract<Use, { how: 'stored' }>): boolean {
  if (use.also !== undefined && use.also.how !== 'property') return false;
  const binding = use.binding === undefined ? undefined : graph.program.modules.get(mention.file)?.bindings[use.binding];
  return binding !== undefined && (!binding.reassigned || isOneOfOurs(graph, mention.file, binding));
}

/** In a list whose items are only called, or gone through where it stands: who has one of them is seen through it. */
function isListed({ program }: CallGraph, { file, start }: Mention, of: Use): boolean {
  const module = program.modules.get(file);
  if (module === undefined) return false;
  if (of.how === 'iterated') return of.promised !== true && isGoneThrough(module, start);
  return of.how === 'stored' && of.binding !== undefined && of.also === undefined && isClosedList(module, of.binding);
}

/** `f.cache = …`: a property of the function itself. */
function isOwnProperty(graph: CallGraph, mention: Mention): boolean {
  const module = graph.program.modules.get(mention.file);
  return mention.use.how === 'member' && mention.use.name !== undefined && mention.use.name !== 'bind' && module !== undefined;
}

function writeObstacle(asking: Asking, mention: Mention, write: number): RefusalCode | undefined {
  const { graph } = asking;
  const module = graph.program.modules.get(mention.file);
  const found = module?.writes.find((each) => each.id === write);
  if (found === undefined) return 'escaped-function';
  if (!isNameKnown(graph, mention.file, found)) return isFilledTable(asking, mention.file, found) ? undefined : 'escaped-function';
  if (found.object.kind === 'global' && found.object.name === 'module' && found.name === 'exports') return undefined;
  const owners = graph.follower.follow(mention.file, found.object);
  if (!owners.certain || owners.values.length === 0) return 'escaped-function';
  return owners.values.map((owner) => containerObstacle(asking, owner, found.name ?? '')).find((code) => code !== undefined);
}

/** An assertion on throws waits for the function if all who call it wait. */
function isAsserted(graph: CallGraph, module: Module, use: Use): boolean {
  const call = use.how === 'argument' && use.index === 0 ? module.calls[use.call] : undefined;
  return call !== undefined && throwsAssertion(graph, module, call) !== undefined;
}

/** A promise reaction may be async: its result is adopted, its throw is a rejection either way. What others ask for besides is for the hosts to say. */
function argumentObstacle(graph: CallGraph, mention: Mention): RefusalCode | undefined {
  const module = graph.program.modules.get(mention.file);
  if (module !== undefined && isAsserted(graph, module, mention.use)) return undefined;
  if (isAskedForCalls(graph, mention.file, mention.use) || (module !== undefined && isPutIntoVariable(module, mention.use))) return undefined;
  if (module !== undefined && isPutInClosedList(module, mention.use)) return undefined;
  if (mention.use.how === 'argument' && isIteratedHere(graph, mention.file, mention.use.call, mention.use.index)) return undefined;
  const handling = module === undefined ? undefined : handlingOf(graph, module, mention.use);
  if (handling?.by === 'program') return isHandedOn(graph, mention.file, mention.use) ? undefined : 'escaped-function';
  if (handling?.by !== 'model') return 'external-callback';
  const { model, certainty } = handling;
  if (model.reflects === true) return 'async-reflection';
  if (model.when === 'before-return' && model.result === 'used') return 'sync-callback';
  return model.context === 'promise-reaction' && certainty === 'certain' ? undefined : 'external-callback';
}

function callObstacle(graph: CallGraph, key: FnKey, fn: Fn, accepts: Accepts): Obstacle | undefined {
  const unsure = graph.callsTo(key).find((ref) => !ref.certain && !isAccepted(graph, ref.file, ref.call, accepts));
  const site = unsure === undefined ? undefined : graph.program.modules.get(unsure.file)?.calls[unsure.call];
  return unsure === undefined || site === undefined ? undefined : obstacleAt({ file: unsure.file, start: site.start, end: site.end }, 'unknown-caller', fn, 'may or may not be what is called here');
}

function isAccepted(graph: CallGraph, file: string, id: number, accepts: Accepts): boolean {
  const module = graph.program.modules.get(file);
  const call = module?.calls[id];
  return module !== undefined && call !== undefined && accepts.call?.(module, call) === true;
}

/** Methods and properties: a call of the same name on an unknown object may be a call of this function. */
function holderObstacle(asking: Asking, module: Module, fn: Fn, accepts: Accepts): Obstacle | undefined {
  const { graph } = asking;
  const held = fn.kind === 'method' || fn.kind === 'constructor' || fn.use.how === 'property' || fn.use.how === 'value' || (isHandedOut(graph, module, fn) && isLooselyImported(asking, module));
  if (!held || fn.name === undefined || fn.name.startsWith('#')) return undefined;
  const use = graph.unknownUses(fn.name).find((each) => (fn.kind !== 'constructor' || !isOnlyNamed(each)) && !(each.use.how === 'callee' && isAccepted(graph, each.file, each.use.call, accepts)));
  if (use !== undefined) return obstacleAt(use, 'unknown-caller', fn, 'may be what is called here: the object is not known');
  const instance = fn.class === undefined || fn.kind === 'constructor' || isPrivateMethod(module, fn) ? undefined : graph.escapesOf({ kind: 'class', file: module.file, class: fn.class }).find((escape) => escapesProgram(graph, escape));
  return instance === undefined ? undefined : obstacleAt(instance, 'escaped-function', fn, 'belongs to an object that is handed to code outside the program here');
}

/** `plugin.constructor.name`, `a.constructor === b.constructor`: which class it is, not an object of it. */
const isOnlyNamed = ({ use }: Mention): boolean => (use.how === 'member' && use.name === 'name') || (use.how === 'operand' && COMPARED.has(use.operator));

/** An object goes to code outside, which may call its methods. */
export function escapesProgram(graph: CallGraph, { file, use }: Mention): boolean {
  if (use.how !== 'argument') return false;
  const call = graph.program.modules.get(file)?.calls[use.call];
  if (call !== undefined && isThisHandedOn(graph, file, call, use.index)) return true;
  return call !== undefined && graph.targets(file, call).length === 0 && !isStubbing(graph, file, use.call) && !isLookedAt(graph, file, use) && !isCollected(graph, file, use);
}

/** Does who loads the file get the function, by whatever way? */
const isHandedOut = (graph: CallGraph, module: Module, { id }: Fn): boolean => exposedBy(graph, module).has(fnKey(module.file, id));

const exposedBy = oncePerPair((graph: CallGraph, { file }: Module) => exposedFunctions(graph, new Set([file])));

/** `import('./x').then(…)`, or the module's exports as a whole go somewhere: they arrive on an object that is not followed. */
function isLooselyImported(asking: Asking, module: Module): boolean {
  if (loadsOf(asking.graph.program).loosely.has(module.file) || loadsAnything(asking.graph.program)) return true;
  return asking.graph.escapesOf({ kind: 'namespace', file: module.file }).some((escape) => !isHarmless(asking, escape));
}

/** Does code of the program, its tests apart, load what a path leads to of which the text tells nothing? It may be any file. */
const loadsAnything = oncePer((program: Program): boolean => [...program.modules.values()].some((module) => {
  const isUntold = ({ from, fn }: Module['loads'][number]): boolean => from === undefined && module.functions[fn]?.name !== 'require';
  return module.loads.some(isUntold) && loadsByComputedName(module) && !isTestFile(module.file);
}));

function obstacleAt(at: { file: string; start: number; end: number }, code: RefusalCode, fn: Fn, what: string): Obstacle {
  const name = fn.name === undefined ? 'the function' : `'${fn.name}'`;
  return { code, message: `${name} ${what}`, hint: HINTS.get(code) ?? 'call it directly, or keep the synchronous form', file: at.file, at };
}

const HINTS: ReadonlyMap<RefusalCode, string> = new Map([
  ['escaped-function', 'call it directly where its result is needed'],
  ['external-callback', 'await its work before handing the result to the other library, or make this callback async by hand if the library waits for it'],
  ['sync-callback', 'write the iteration as a for…of loop with await'],
  ['unknown-caller', 'give the method a name of its own, or add types so that the call can be told apart'],
]);
