import { fnKey, type CallGraph, type CallRef, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module, Statement } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import { isEntry } from '../../program/project/package-owner.ts';
import type { Use } from '../../program/structure.ts';
import { exportedNames } from '../exported.ts';
import { isTestFile } from '../file-role.ts';
import type { Context } from '../finding.ts';
import { isMadeOnce } from './made-once.ts';
import type { UnknownUses } from './unknown-uses.ts';
import { isStartUp } from './start-up.ts';

/** Contexts of code that runs once, or in a program that serves nobody. */
const ONCE: ReadonlySet<Context['kind']> = new Set(['start-up', 'starting', 'script', 'shutdown', 'command-line-main', 'plugin-registration', 'build-tool', 'migration', 'config-file']);

/** What is called from more places is no step of a start. */
export const MOST_CALLERS = 20;

/** A name of a function of a file, whose mentions elsewhere decide who calls it. */
export interface WantedName {
  readonly file: string;
  readonly name: string;
}

const wantedIn = oncePer((_program: Program) => new Map<string, WantedName>());

/** What would have to be read to tell who calls the functions that were asked about: a linter reads only what a file imports. */
export const wantedNames = (program: Program): readonly WantedName[] => [...wantedIn(program).values()];

export const nameKey = ({ file, name }: WantedName): string => `${file}#${name}`;

/** Uses that hand a function to nobody: what becomes of the name or the object is a use of its own. */
const KEPT: ReadonlySet<Use['how']> = new Set(['exported', 'value', 'property', 'stored', 'callee', 'condition']);

/** The context of a call in its file. */
type ContextOf = (module: Module, fn: number, at: number) => Context;

/**
 * Is a function only called where a program starts, or by functions of which that is true? All its callers must be known, and it may
 * not be handed on. Callers in tests say nothing, nor do its own calls of itself.
 */
export const isCalledAtStart = (graph: CallGraph, module: Module, fn: Fn, contextOf: ContextOf, uses: UnknownUses): boolean => callersOf({ graph, contextOf, uses }, module, fn, new Set()) === 'start';

interface Question {
  readonly graph: CallGraph;
  readonly contextOf: ContextOf;
  readonly uses: UnknownUses;
}

/** `itself`: only functions that it calls call it. */
type Callers = 'start' | 'itself' | 'others';

/** A call of it, or of some method of its name on what is not known, which may be its. */
type Called = Pick<CallRef, 'file' | 'call'>;

/** @param seen asked before: had one of them others, nothing more would be asked. */
function callersOf(question: Question, module: Module, fn: Fn, seen: Set<string>): Callers {
  const { graph, uses } = question;
  const key = fnKey(module.file, fn.id);
  if (seen.has(key)) return 'itself';
  seen.add(key);
  // Its own file mostly has the answer, and the others need not be looked at.
  const here = fn.kind === 'module' ? 'others' : callersAmong(question, graph.callsTo(key, module.file), graph.mentionsOf(key, module.file), seen);
  const unknown = here === 'others' ? undefined : unknownCalls(graph, module, fn, uses);
  if (unknown === undefined) return 'others';
  const calls = [...graph.callsTo(key), ...unknown].filter(({ file }) => !isTestFile(file));
  if (calls.length === 0 || calls.length > MOST_CALLERS) return 'others';
  const known = new Set(graph.callsTo(key, module.file).map(({ call }) => call));
  const elsewhere = callersAmong(question, calls.filter(({ file, call }) => file !== module.file || !known.has(call)), graph.mentionsOf(key), seen);
  return elsewhere === 'itself' ? here : elsewhere;
}

/** What those calls say, as far as tests and its own calls of itself say anything. */
function callersAmong(question: Question, calls: readonly Called[], mentions: readonly Mention[], seen: Set<string>): Callers {
  if (mentions.some(({ file, use }) => !isTestFile(file) && !KEPT.has(use.how))) return 'others';
  const counted = calls.filter(({ file }) => !isTestFile(file));
  if (counted.length > MOST_CALLERS) return 'others';
  let found: Callers = 'itself';
  for (const call of counted) {
    const caller = callerOf(question, call, seen);
    if (caller === 'others') return 'others';
    if (caller === 'start') found = 'start';
  }
  return found;
}

function callerOf(question: Question, { file, call: id }: Called, seen: Set<string>): Callers {
  const { graph, contextOf } = question;
  const module = graph.program.modules.get(file);
  const call = module?.calls[id];
  if (module === undefined || call === undefined || isInEndlessLoop(module, call.fn, call.start)) return 'others';
  // Who asks later finds what the first one made.
  if (isMadeOnce(graph, module, call)) return 'start';
  const { kind } = contextOf(module, call.fn, call.start);
  const fn = module.functions[call.fn];
  // A top level that serves nothing may be all that a program does.
  if (ONCE.has(kind) || (kind === 'module-top-level' && fn !== undefined && isStartUp(graph, module, fn, call.start))) return 'start';
  return (kind === 'async-function' || kind === 'function') && fn !== undefined ? callersOf(question, module, fn, seen) : 'others';
}

const ENDLESS = /^(?:while\b|do\b|for\s*\(\s*;|for\s+await\b)/;

/** A loop that waits for what comes next is no step of a start: it goes on while the program serves. */
export const isInEndlessLoop = (module: Module, fn: number, at: number): boolean => endlessLoops(module).some((each) => each.fn === fn && each.start <= at && at < each.end);

/** The loops of a file that wait so. */
export const endlessLoops = oncePer(({ statements, functions, text }: Module): readonly Statement[] =>
  statements.filter(({ type, fn, start, end }) => {
    const awaits = LOOP.test(type) ? (functions[fn]?.awaits ?? []) : [];
    return awaits.some((each) => start <= each.start && each.end <= end) && ENDLESS.test(text.slice(start, end));
  }),
);

const LOOP = /^(?:While|DoWhile|For|ForOf)Statement$/;

/** The calls that may be its, by its name; undefined where somebody may call it whom this program does not show. */
function unknownCalls(graph: CallGraph, module: Module, fn: Fn, uses: UnknownUses): Called[] | undefined {
  const { program } = graph;
  const names = namesOutside(graph, module, fn);
  if (names.length === 0) return [];
  if (isEntry(program.packages, module.file) || areUnread(program, module.file, names)) return undefined;
  // What a file of CommonJS exports as a whole has no name.
  const asked = module.syntax === 'commonjs' ? names.filter((name) => name !== 'default') : names;
  const named = asked.flatMap((name) => uses(graph, name)).filter(({ file, use }) => !isTestFile(file) && use.how !== 'condition');
  const calls = named.flatMap(({ file, use }) => (use.how === 'callee' ? [{ file, call: use.call }] : []));
  return calls.length === named.length ? calls : undefined;
}

/** May files that are not read call functions of a file by these names? They are remembered as wanted. */
export function areUnread(program: Program, file: string, names: readonly string[]): boolean {
  const unread = names.map((name) => ({ file, name })).filter((wanted) => program.mentioned?.has(nameKey(wanted)) === false);
  for (const each of unread) wantedIn(program).set(nameKey(each), each);
  return unread.length > 0;
}

/** The names by which other files can call it: of exports, and of methods that are not private, by the language or by what their author says. */
export function namesOutside(graph: CallGraph, module: Module, fn: Fn): string[] {
  const member = fn.class === undefined ? undefined : module.classes[fn.class]?.members.find((each) => each.fn === fn.id);
  const method = member === undefined || member.isPrivate || fn.name === undefined || isCalledPrivate(module, fn) ? [] : [fn.name];
  const inObject = fn.kind === 'method' && fn.class === undefined && fn.name !== undefined ? [fn.name] : [];
  return [...new Set([...exportedNames(graph, module, fn), ...method, ...inObject])];
}

const isCalledPrivate = ({ text }: Module, { jsdoc }: Fn): boolean => jsdoc !== undefined && /@(?:private|internal)\b|@access\s+private\b/.test(text.slice(jsdoc.start, jsdoc.end));
