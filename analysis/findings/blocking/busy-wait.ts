import type { Entry } from '../../../catalog/entry.ts';
import { LOOP_ON_CLOCK, LOOP_ON_FLAG } from '../../../catalog/globals/loops.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module, Reference, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import type { BlockingCall } from './blocking.ts';

const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

/** Loops that wait for the clock, or for a variable that nothing can set before they end. Numbers below minus one stand for calls that are none. */
export function busyWaits(graph: CallGraph, catalog: readonly Entry[], module: Module): BlockingCall[] {
  return module.statements.flatMap((loop) => {
    if (!LOOPS.has(loop.type)) return [];
    const wait = waitsFor(graph, module, loop);
    const entry = catalog.find((each) => each.id === wait?.id);
    return entry === undefined || wait === undefined ? [] : [{ file: module.file, call: asCall(module, loop), entry, kind: entry.kind, certainty: wait.certainty, preset: entry.preset, indirect: false }];
  });
}

interface Wait {
  readonly id: string;
  readonly certainty: BlockingCall['certainty'];
}

function waitsFor(graph: CallGraph, module: Module, loop: Statement): Wait | undefined {
  const within = <T extends Range>(items: readonly T[]): T[] => items.filter(({ start, end }) => loop.start <= start && end <= loop.end);
  const fn = module.functions[loop.fn];
  if (fn === undefined || fn.isGenerator || within(fn.awaits).length > 0 || within(module.functions).length > 0) return undefined;
  if (within(module.writes).length > 0 || within(module.members).some(({ name, access }) => name === undefined || access !== 'read')) return undefined;
  const calls = within(module.calls);
  const statements = within(module.statements).filter((each) => each !== loop);
  const references = within(module.references).filter(({ access }) => access !== 'type');
  if (calls.length === 0) return isIdle(statements, references) && asksForFlag(module, within(module.members).length > 0, references) ? { id: LOOP_ON_FLAG, certainty: 'certain' } : undefined;
  const clocks = calls.filter((call) => (call.args.length === 0 && reads(graph, module, call, CLOCKS)) || reads(graph, module, call, ELAPSED));
  // Who asks something besides the clock, until it is so or too late, waits for it; but the question may be the work.
  const others = calls.filter((call) => !clocks.includes(call) && !reads(graph, module, call, HARMLESS));
  if (clocks.length === 0 || !others.every(({ use }) => use.how === 'condition')) return undefined;
  return statements.every(({ type }) => QUIET.has(type)) && isOnlyTime(clocks, statements, references) ? { id: LOOP_ON_CLOCK, certainty: others.length === 0 ? 'certain' : 'likely' } : undefined;
}

const QUIET = new Set(['EmptyStatement', 'BlockStatement', 'ExpressionStatement', 'VariableDeclaration', 'IfStatement', 'BreakStatement', 'ContinueStatement', 'ReturnStatement', 'ThrowStatement']);
const NOTHING = new Set(['EmptyStatement', 'BlockStatement', 'ContinueStatement']);

const isIdle = (statements: readonly Statement[], references: readonly Reference[]): boolean =>
  statements.every(({ type }) => NOTHING.has(type)) && references.every(({ access }) => access === 'read');

/** A condition on something that can change: a property, or a variable that is assigned somewhere. */
function asksForFlag(module: Module, hasMember: boolean, references: readonly Reference[]): boolean {
  return hasMember || references.some(({ binding }) => module.bindings[binding]?.reassigned === true);
}

/** What it stores is the time, or a count of its own rounds. */
function isOnlyTime(clocks: readonly CallSite[], statements: readonly Statement[], references: readonly Reference[]): boolean {
  return references.every(({ access, start, end }) => {
    if (access !== 'write') return true;
    const around = statements.filter((each) => each.start <= start && end <= each.end).at(-1);
    return around === undefined || clocks.some((clock) => around.start <= clock.start && clock.end <= around.end);
  });
}

/** What is asked of a date tells the time of that date; one that is made of something is no reading of the clock. */
const CLOCKS = /^(?:Date\.now|Date|(?:perf_hooks\.)?performance\.now|(?:process\.)?hrtime(?:\.bigint)?|process\.uptime|uptime)$/;
/** The time since another one that it gave. */
const ELAPSED = /^(?:process\.)?hrtime$/;
const HARMLESS = /^(?:Date|Date\.prototype\.\w+|Math\.\w+|Number|BigInt|Error|Atomics\.load)$/;

function reads(graph: CallGraph, module: Module, call: CallSite, names: RegExp): boolean {
  const { values, certain } = graph.callees(module.file, call);
  return certain && values.length > 0 && values.every((value) => names.test(nameOf(value)));
}

function nameOf(value: Value): string {
  if (value.kind === 'global') return value.path.join('.').replace(/^globalThis\./, '');
  return value.kind === 'external' && /^node:(?:perf_hooks|process)$/.test(value.module) ? value.path.join('.') : '';
}

/** The loop in the place of a call, by its head. */
function asCall(module: Module, loop: Statement): CallSite {
  const end = loop.type === 'DoWhileStatement' ? loop.end : headEnd(module.text, loop);
  const range = { start: loop.start, end };
  const operand = { operand: range, midChain: false, parens: false, asi: false, returned: false, statement: loop.id };
  const text = module.text.slice(loop.start, end).replace(/\s+/g, ' ').replace(/;$/, '');
  return { ...range, id: -2 - loop.id, fn: loop.fn, callee: { kind: 'unknown' }, calleeRange: range, args: [], isNew: false, use: { how: 'other' }, calleeText: text, place: operand, tagged: false };
}

/** Behind the parenthesis that closes the condition. */
function headEnd(text: string, { start, end }: Range): number {
  let depth = 0;
  for (let at = text.indexOf('(', start); at < end; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return end;
}
