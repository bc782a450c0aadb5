import { coerce, gt, lt, satisfies } from 'semver';
import type { AsyncCall, Entry } from '../../catalog/entry.ts';
import { FILLS } from '../../catalog/fills.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import { partsOf, type AdapterPart } from './adapters/index.ts';
import { notLoadedYet } from './bundled.ts';
import type { Found } from './executor/setup.ts';
import { spellingAt, type Floor } from './floor.ts';
import { guardAgainst } from './guards.ts';
import { raiseOf, rejectingLinters } from './linter.ts';
import type { Policy } from './policy.ts';
import { ownerOf } from './references/public.ts';
import type { RefusalCode } from './refusals.ts';
import type { Leaf, Obstacle } from './site.ts';
import type { Mocks } from './stubs/mocks.ts';

/** What the code is written for. */
export interface Written extends Pick<Policy, 'linters'> {
  readonly floor: Floor;
}

/** What about a blocking call itself, wherever it stands, keeps it from being replaced. */
export function leafObstacle(graph: CallGraph, mocks: Mocks, module: Module, call: CallSite, leaf: Leaf, { floor, linters }: Written, thread?: { readonly how: string } | Found): Obstacle | undefined {
  const { entry, finding } = leaf;
  const found = (code: RefusalCode, message: string, hint: string): Obstacle => ({ code, message, hint, file: module.file, at: call });
  if (module.dynamic) return found('dynamic-code', 'eval or with in this file may use any of its names', 'move that code to a file of its own');
  if (finding.asValue === true) return found('function-value', `'${finding.api}' is handed to '${call.calleeText}', which calls it without waiting`, 'call it in a function of your own');
  if (finding.indirect === true) return found('callback-form', `the arguments of ${entry.path} are not those of '${call.calleeText}'`, 'call it directly');
  if (finding.certainty !== 'certain') return found('uncertain-binding', `'${call.calleeText}' is likely, not certain, to be ${entry.id}`, 'import the API by name');
  if (lt(floor.node, '7.6.0')) return found('needs-newer-node', `async functions need Node 7.6, the package supports ${floor.node}`, 'raise engines.node');
  const unloaded = floor.bundled === undefined ? undefined : notLoadedYet(graph.program, module, modulesFor(leaf, thread));
  if (unloaded !== undefined) return found('no-async-form', `bundles for browsers hold this file, and ${nameOf(leaf)} would need ${unloaded} there`, 'move it to a file that they leave out: "browser" of package.json replaces files');
  const form = thread === undefined ? formObstacle(entry, nameOf(leaf), floor.node, finding.version) : 'how' in thread ? undefined : thread;
  if (form !== undefined) return found(...form);
  const refused = acceptanceObstacle(graph, module, leaf, { floor, linters });
  if (refused !== undefined) return found(...refused);
  const guard = guardAgainst(graph, module, call, entry, floor.node);
  if (guard !== undefined) return found(guard.refuse, `'${call.calleeText}' here: ${guard.why}`, 'change the call by hand');
  const shared = sharedBuffer(module, call, entry);
  if (shared !== undefined) return found(...shared);
  const place = placeObstacle(call);
  if (place !== undefined) return found(...place);
  return mocks.apiObstacle(module, call, entry);
}

/** What its asynchronous form has the file load. */
function modulesFor({ entry: { instead }, adapter }: Leaf, thread: { readonly how: string } | Found | undefined): string[] {
  const parts = adapter === undefined ? [] : partsOf(adapter).flatMap(({ needs }) => needs.flatMap(({ module, typeOnly }) => (typeOnly === true ? [] : [module])));
  const own = 'module' in instead ? [instead.module] : [];
  return [...own, ...parts, ...(instead.form === 'promisify' ? ['node:util'] : []), ...(thread !== undefined && 'how' in thread ? ['node:worker_threads'] : [])];
}

/** What a reader knows the API by: paths of what a call gives, and of a package's own value, name nothing. */
const nameOf = ({ entry: { path }, finding }: Leaf): string => (path === 'default' || path.includes('()') || path.startsWith('prototype.') ? finding.api : path);

function formObstacle(entry: Entry, name: string, node: string, version: string | undefined): Found | undefined {
  const { instead } = entry;
  if (entry.fakeAsync === true) return ['fake-async', `${name} does its work on the calling thread already`, '--executor piscina hands it to a pool of worker threads'];
  switch (instead.form) {
    case 'executor':
      return ['needs-executor', `${name} has no asynchronous form: ${instead.why}`, '--executor piscina hands it to a pool of worker threads'];
    case 'manual':
      return ['no-async-form', `${name} has no drop-in asynchronous form`, instead.how];
    case 'none':
      return ['no-async-form', `${name}: ${instead.why}`, 'leave it where blocking does no harm'];
    case 'async-iterator':
    case 'method':
      return ['callback-form', `the asynchronous form of ${name} is ${instead.form === 'method' ? 'a method of another object' : 'an iterator'}, not a promise of the same value`, `use ${instead.path} by hand`];
    case 'adapter':
      return undefined;
    default:
      return asyncCallObstacle(entry, instead, node, version);
  }
}

/** What the package's own linter and types accept. */
function acceptanceObstacle(graph: CallGraph, module: Module, { entry: { instead }, adapter }: Leaf, { floor, linters }: Written): Found | undefined {
  const linted = rejectingLinters(graph.program, module).find((each) => linters === 'refuse' || raiseOf(each) === undefined);
  if (linted !== undefined) {
    const { option, edition } = linted.setting;
    return ['needs-newer-node', `${option} accepts ECMAScript ${edition}, async functions need 8, and ${linted.by} checks it`, `set ${option} to a later edition`];
  }
  if (instead.form === 'adapter' && instead.name !== 'exists' && isOldTypeScript(graph, module)) return ['needs-newer-node', 'the adapter is written in TypeScript of version 5 and later', 'update typescript'];
  if (instead.form === 'adapter' && instead.name.startsWith('execa') && /^tsx?$/.test(module.language)) return ['no-async-form', 'the adapter would lose the types that depend on options', 'call stdin.end() of what execa gives, and await that'];
  const since = adapter === undefined ? undefined : adapterSince(adapter, floor);
  if (since !== undefined) return ['needs-newer-node', since, 'raise engines.node'];
  const call = instead.form === 'adapter' ? instead.plain : 'module' in instead ? instead : undefined;
  if (instead.form === 'promisify' && floor.types !== undefined && lt(floor.types, PROMISIFY)) return ['needs-newer-node', `the types of Node ${floor.types} know no util.promisify`, 'update @types/node'];
  if (call?.module !== 'node:fs/promises' || spellingAt(floor, call.path) !== undefined) return undefined;
  return ['needs-newer-node', `the types of Node ${floor.types ?? floor.node} know no promises`, 'update @types/node'];
}

/** The first Node with `util.promisify`. */
const PROMISIFY = '8.0.0';

/** What an adapter is made of may be newer than the call that it stands for. */
function adapterSince(name: AdapterPart, floor: Floor): string | undefined {
  const lowest = floor.types !== undefined && lt(floor.types, floor.node) ? floor.types : floor.node;
  const late = partsOf(name).flatMap(({ needs }) => needs).find(({ since }) => since !== undefined && gt(since, lowest));
  return late?.since === undefined ? undefined : `${late.name} of ${late.module} needs Node ${late.since}, ${lowest === floor.node ? 'the package supports' : 'its types are of'} ${lowest}`;
}

/** Inline `type` imports and the types of child processes changed up to version 5. */
function isOldTypeScript(graph: CallGraph, module: Module): boolean {
  const declared = ownerOf(graph.program, module.file)?.dependencies.typescript;
  const version = declared === undefined || !/^tsx?$/.test(module.language) ? null : coerce(declared);
  return version !== null && version.major < 5;
}

function asyncCallObstacle(entry: Entry, instead: AsyncCall, node: string, version: string | undefined): Found | undefined {
  if (entry.frees === 'no') return ['fake-async', `${instead.path} blocks the event loop as well`, '--executor piscina hands it to a pool of worker threads'];
  if (instead.versions !== undefined && version !== undefined && !satisfies(version, instead.versions, { includePrerelease: true })) return ['no-async-form', `${instead.path} of ${instead.module} returns a promise from version ${instead.versions} on, the package has ${version}`, `update ${instead.module}`];
  if (instead.since !== undefined && gt(instead.since, node)) return ['needs-newer-node', `${instead.path} needs Node ${instead.since}, the package supports ${node}`, 'raise engines.node'];
  return instead.args === undefined ? undefined : ['callback-form', `${instead.path} takes other arguments: ${instead.args}`, 'change the call by hand'];
}

/** What is filled while the call waits is the caller's own, or the next call fills it before this one is done with it. */
function sharedBuffer(module: Module, call: CallSite, { id }: Entry): Found | undefined {
  const filled = call.args[FILLS.get(id) ?? -1];
  const isOwn = filled === undefined || (filled.origin.kind === 'binding' ? module.bindings[filled.origin.binding]?.fn === call.fn : filled.origin.kind !== 'member');
  return isOwn ? undefined : ['shared-state', `'${filled.text}' is filled while this waits, and is the same for every call`, 'make it in the function that has it filled'];
}

/** A call of our own in the middle of an optional chain: parentheses around an await would end the chain, and with it what it skips. */
export function chainObstacle(module: Module, call: CallSite): Obstacle | undefined {
  if (!call.place.midChain) return undefined;
  return { code: 'evaluation-order', message: `an optional chain goes on after '${call.calleeText}'`, hint: 'put the result in a variable first', file: module.file, at: call };
}

function placeObstacle(call: CallSite): Found | undefined {
  if (call.place.forbidden === 'class-field') return ['class-field', 'a class field is initialised at once', 'set it in an async factory'];
  return call.place.forbidden === undefined ? undefined : ['parameter-default', 'a parameter default or decorator cannot wait', 'move it into the body'];
}
