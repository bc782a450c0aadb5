import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Value, Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';
import { rewiredFile } from '../../program/values/rewired.ts';
import type { Stub } from './stub.ts';

/**
 * Where a test puts a double in the place of a function that stays, and how a copy beside the function gets one that calls it. What
 * stands in the function's place is asked at each call, so the second double is right for as long as the first one is, and after it.
 */
export interface TwinDouble {
  readonly file: string;
  /** The statement of the test's own double. */
  readonly after: Range;
  /** An object has the copy if that is exported; a variable of the module stands beside that of the function. */
  readonly on: 'object' | 'variable';
  /** Source text before and after the name of the copy. */
  readonly text: readonly [string, string];
}

/** The double for a copy of a function, or undefined where none can be written beside that of the function. */
export function twinDouble(graph: CallGraph, stub: Stub, home: Module, fn: Fn): TwinDouble | undefined {
  const test = graph.program.modules.get(stub.file);
  const call = test === undefined ? undefined : callOf(test, stub);
  const after = test === undefined || call === undefined ? undefined : statementOf(test, call);
  if (test === undefined || call === undefined || after === undefined || fn.name === undefined) return undefined;
  if (stub.replaces.how === 'member') {
    const isMeant = stub.replaces.name === fn.name && isOnly(memberOf(graph.follower, stub.replaces.object, fn.name), home, fn) && stub.replaces.object.certain;
    const text = isMeant ? onObject(test, call, fn.name) : undefined;
    return text === undefined ? undefined : { file: test.file, after, on: 'object', text };
  }
  const text = stub.replaces.how === 'variable' && isVariable(graph, test, call, home, fn) ? inVariable(call, fn.name) : undefined;
  return text === undefined ? undefined : { file: test.file, after, on: 'variable', text };
}

/** Is the function only looked at, or put back where it came from? */
export function leavesFunction(graph: CallGraph, stub: Stub, home: Module, fn: Fn): boolean {
  const test = graph.program.modules.get(stub.file);
  const put = stub.replaces.how !== 'variable' || test === undefined ? undefined : callOf(test, stub)?.args[1];
  return stub.isRead === true || (put !== undefined && isOnly(graph.follower.follow(stub.file, put.origin), home, fn));
}

/** Has the test a double of the copy that stands there already, or does nobody get at the copy in the way of the function? */
export function isDoubledBeside(graph: CallGraph, stubs: readonly Stub[], { file, start, end, replaces }: Stub, twin: string): boolean {
  if (replaces.how === 'module') return false;
  if (replaces.how === 'member' && replaces.object.certain && memberOf(graph.follower, replaces.object, twin).values.length === 0) return true;
  const test = graph.program.modules.get(file);
  const fnOf = (at: Range): number | undefined => (test === undefined ? undefined : callOf(test, at)?.fn);
  const own = fnOf({ start, end });
  return stubs.some((other) => other.file === file && other.replaces.how !== 'module' && other.replaces.how === replaces.how && other.replaces.name === twin && fnOf(other) === own);
}

const callOf = (test: Module, { start, end }: Range): CallSite | undefined => test.calls.find((call) => call.start === start && call.end === end);

/** A statement beside which another one can stand. */
function statementOf({ statements }: Module, { fn, place }: CallSite): Range | undefined {
  const statement = statements[place.statement];
  const isPlain = statement?.type === 'ExpressionStatement' || statement?.type === 'VariableDeclaration';
  return statement?.fn === fn && statement.inBlock && isPlain ? { start: statement.start, end: statement.end } : undefined;
}

const NAME = /^[\w$]+(?:\.[\w$]+)*$/;

function onObject(test: Module, call: CallSite, name: string): TwinDouble['text'] | undefined {
  const object = call.args[0]?.text ?? '';
  // What is called on objects of a class has `this`, which such a double would not hand on, and it has `args` of its own.
  if (!NAME.test(object) || object.endsWith('.prototype') || /^args\b/.test(object)) return undefined;
  const types = isTypeScript(test) ? `: Parameters<typeof ${object}.${name}>` : '';
  const double = `async (...args${types}) => ${object}.${name}(...args)`;
  const { calleeText } = call;
  if (NAME.test(calleeText) && /\bmock\.method$/.test(calleeText)) return [`${calleeText}(${object}, '`, `', ${double});`];
  const stubbing = stubbingOf(test, call);
  return stubbing === undefined ? undefined : [`${stubbing[0]}(${object}, '`, `').${stubbing[1]}(${double});`];
}

/** What puts a double there, and sets what it does. Runners take theirs back by themselves; what is not taken back with the other one would be in the way of the next test. */
function stubbingOf({ text }: Module, { callee, calleeText }: CallSite): readonly [string, string] | undefined {
  if (callee.kind === 'global' && callee.name === 'spyOn') return ['spyOn', 'and.callFake'];
  if (/^(?:jest|vi)\.spyOn$/.test(calleeText)) return [calleeText, 'mockImplementation'];
  const by = /^(.+)\.(?:stub|spy)$/.exec(calleeText)?.[1];
  return by !== undefined && NAME.test(by) && text.includes(`${by}.restore(`) ? [`${by}.stub`, 'callsFake'] : undefined;
}

/** `rewired.__set__('read', double)`, of a module that is told. */
function isVariable({ program }: CallGraph, test: Module, { callee, args }: CallSite, home: Module, fn: Fn): boolean {
  const [name] = args;
  return /^jsx?$/.test(test.language) && callee.kind === 'member' && callee.name === '__set__' && args.length === 2 && name?.origin.kind === 'literal' && name.origin.value === fn.name && rewiredFile(program, test.file, callee) === home.file;
}

function inVariable({ calleeText }: CallSite, name: string): TwinDouble['text'] | undefined {
  const rewired = calleeText.slice(0, -'.__set__'.length);
  return NAME.test(rewired) ? [`${calleeText}('`, `', async (...args) => ${rewired}.__get__('${name}')(...args));`] : undefined;
}

const isOnly = ({ values }: Values, { file }: Module, { id }: Fn): boolean => values.length === 1 && values.every((value: Value) => value.kind === 'function' && value.file === file && value.fn === id);
