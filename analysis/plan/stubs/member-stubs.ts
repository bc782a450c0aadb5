import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, type Value, type Values } from '../../program/value.ts';
import type { Stub } from './stub.ts';

/** Functions of this name put a double in an object's place of their second argument's name, whatever the library. */
const STUBBING = new Set(['spyOn', 'spyOnProperty', 'spyOnAllFunctions', 'stub', 'spy', 'replaceProperty', 'replaceGetter']);
/** Other things have methods of these names: `text.replace(pattern, 'x')`. */
const AMBIGUOUS = new Set(['replace', 'method', 'mock', 'getter', 'setter', 'fake']);

/** Stubs of one property of an object: sinon, jest, vitest, jasmine, node:test, testdouble, and assignments. */
export function memberStubs(graph: CallGraph, module: Module): Stub[] {
  const called = module.calls.flatMap((call) => stubbedBy(graph, module, call));
  return [...called, ...assigned(graph, module)];
}

/** An object that is handed to such a function goes nowhere: what is replaced is known, and its other members stay. */
export function isStubbing(graph: CallGraph, file: string, call: number): boolean {
  const module = graph.program.modules.get(file);
  const site = module?.calls[call];
  return module !== undefined && site !== undefined && stubbedBy(graph, module, site).length > 0;
}

function stubbedBy(graph: CallGraph, module: Module, call: CallSite): Stub[] {
  const { callee } = call;
  const by = callee.kind === 'member' || callee.kind === 'global' ? callee.name : nameOf(graph, module, call);
  const [target, property] = call.args;
  if (by === undefined || target === undefined || target.spread || !(STUBBING.has(by) || AMBIGUOUS.has(by))) return [];
  const object = graph.follower.follow(module.file, target.origin);
  const isObject = object.values.some(isContainer);
  if (!isObject && (AMBIGUOUS.has(by) || object.values.length > 0)) return [];
  const at = { file: module.file, start: call.start, end: call.end };
  const isMeant = STUBBING.has(by) || isOfLibrary(graph, module, call);
  if (property === undefined) return isObject && (isMeant || isTestFile(module.file)) && !isWrapped(by, object) ? [{ ...at, replaces: { how: 'member', object, ...holderOf(target.origin) } }] : [];
  const name = property.origin.kind === 'literal' ? property.origin.value : undefined;
  if (property.origin.kind === 'literal' && (typeof name !== 'string' || name === '')) return [];
  if (property.origin.kind !== 'literal' && !(isObject && isMeant)) return [];
  return [{ ...at, replaces: { how: 'member', object, ...(typeof name === 'string' ? { name } : {}), ...holderOf(target.origin) } }];
}

/** `sinon.spy(load())` of a function makes another one that calls it, and puts that nowhere. What a call outside gives besides is taken for a function as well: of an object, a method would be named. */
const isWrapped = (by: string, { values }: Values): boolean => by === 'spy' && values.some(({ kind }) => kind === 'function') && values.every((value) => value.kind === 'function' || ((value.kind === 'global' || value.kind === 'external') && value.path.at(-1) === '()'));

const LIBRARIES = /^(?:sinon|testdouble|node:test|vitest|jest-mock|@jest\/globals|ts-sinon|simple-mock)$/;

/** `sinon.replace(fs, name, double)`, not `path.replace(from, to)`. */
const isOfLibrary = (graph: CallGraph, module: Module, { callee }: CallSite): boolean => callee.kind === 'member' && graph.follower.follow(module.file, callee.object).values.some((value) => value.kind === 'external' && LIBRARIES.test(value.module));

const holderOf = (origin: Origin): { readonly holder?: number } => (origin.kind === 'binding' ? { holder: origin.binding } : {});

/** `import { spyOn } from …` */
function nameOf(graph: CallGraph, module: Module, call: CallSite): string | undefined {
  const [value] = graph.callees(module.file, call).values;
  return value?.kind === 'external' ? value.path.at(-1) : undefined;
}

/** What has properties to replace; a function may be a class of the old kind. */
function isContainer({ kind }: Value): boolean {
  return kind !== 'literal' && kind !== 'promise';
}

/** `fs.readFileSync = …`: of what is outside the program. What is assigned to objects of ours is followed as a value. */
function assigned(graph: CallGraph, module: Module): Stub[] {
  return module.writes.flatMap((write): Stub[] => {
    if (write.name === undefined) return [];
    const object = graph.follower.follow(module.file, write.object);
    const outside: Values = { values: object.values.filter((value) => value.kind === 'external'), certain: true };
    const at = { file: module.file, start: write.start, end: write.end };
    if (outside.values.length > 0) return [{ ...at, replaces: { how: 'member', object: outside, name: write.name, ...holderOf(write.object) } }];
    const mayBeNode = object.values.length === 0 && isTestFile(module.file) && write.name.endsWith("Sync");
    return mayBeNode ? [{ ...at, replaces: { how: 'member', object: NO_VALUES, name: write.name } }] : [];
  });
}
