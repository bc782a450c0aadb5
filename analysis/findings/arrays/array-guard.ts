import type { Module, Statement } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { isLeft, regionsAround } from '../../program/order.ts';
import type { UsedAt } from './array-evidence.ts';

/**
 * Does the code see to it that a variable, or a property, holds an array: inside `if (Array.isArray(x))`, after a statement that
 * leaves with everything else or makes an array of it, and with nothing else assigned on the way?
 */
export function isGuarded(module: Module, origin: Origin, used: UsedAt): boolean {
  const name = nameOf(module, origin);
  if (name === undefined || !module.text.includes('Array.isArray') || isAssignedElsewhere(module, origin, used.fn)) return false;
  return isInsideTest(module, name, used) || module.statements.some((statement) => sees(module, name, statement, used));
}

/** Code of another function that assigns the variable may run on the way. */
function isAssignedElsewhere(module: Module, origin: Origin, fn: number): boolean {
  const root = rootOf(origin);
  return module.references.some(({ binding, access, fn: writer }) => binding === root && writer !== fn && access !== 'read' && access !== 'type');
}

const rootOf = (origin: Origin): number | undefined => (origin.kind === 'member' ? rootOf(origin.object) : origin.kind === 'binding' ? origin.binding : undefined);

/** `x`, `options.names`. */
function nameOf(module: Module, origin: Origin): string | undefined {
  if (origin.kind === 'binding') return module.bindings[origin.binding]?.name;
  const outer = origin.kind === 'member' ? nameOf(module, origin.object) : undefined;
  return origin.kind === 'member' && outer !== undefined ? `${outer}.${origin.name}` : undefined;
}

function isInsideTest(module: Module, name: string, used: UsedAt): boolean {
  return module.calls.some((call) => {
    if (!isTestOf(call, name, used.fn) || call.use.how !== 'condition' || isNegated(module, call)) return false;
    const arm = thenOf(module, module.statements[call.place.statement], call);
    return arm !== undefined && arm.start <= used.at && used.at < arm.end && !isAssigned(module, name, arm.start, arm.end);
  });
}

const isTestOf = (call: Module['calls'][number], name: string, fn: number): boolean => call.calleeText === 'Array.isArray' && call.fn === fn && call.args.length === 1 && call.args[0]?.text === name;

const isNegated = ({ text }: Module, { start }: Range): boolean => /!\s*$/.test(text.slice(0, start));

/** The first arm of an `if` that tests nothing but this call. */
function thenOf(module: Module, statement: Statement | undefined, call: Range): Range | undefined {
  if (statement?.type !== 'IfStatement' || !/^if\s*\(\s*!?\s*$/.test(module.text.slice(statement.start, call.start))) return undefined;
  return module.regions.find((region) => region.kind === 'branch' && region.start > call.end && /^\s*\)\s*$/.test(module.text.slice(call.end, region.start)));
}

/** A statement that is always passed on the way, after which it is an array. */
function sees(module: Module, name: string, statement: Statement, used: UsedAt): boolean {
  if (statement.fn !== used.fn || statement.end > used.at || isAssigned(module, name, statement.end, used.at)) return false;
  if (!regionsAround(module, used.fn, statement.start).every((region) => region.start <= used.at && used.at < region.end)) return false;
  if (name.includes('.') && module.calls.some((call) => call.fn === used.fn && call.start >= statement.end && call.end < used.at)) return false;
  const text = module.text.slice(statement.start, statement.end);
  return statement.type === 'ExpressionStatement' ? isNormalised(text, name) : statement.type === 'IfStatement' && isLeftOrMade(module, name, statement);
}

/** `x = Array.isArray(x) ? x : [x]`, or the other way round. */
function isNormalised(text: string, name: string): boolean {
  const own = escaped(name);
  return new RegExp(String.raw`^${own}\s*=\s*(?:Array\.isArray\(${own}\)\s*\?\s*${own}\s*:\s*\[[^\[\]]*\]|!\s*Array\.isArray\(${own}\)\s*\?\s*\[[^\[\]]*\]\s*:\s*${own})\s*;?$`).test(text);
}

/** `if (typeof x === 'string') x = [x]; else if (!Array.isArray(x)) throw …`: each arm makes an array of it or leaves, the last test lets arrays by. */
function isLeftOrMade(module: Module, name: string, statement: Statement): boolean {
  const test = module.calls.find((call) => isTestOf(call, name, statement.fn) && statement.start <= call.start && call.end <= statement.end && isNegated(module, call));
  const last = test === undefined ? undefined : module.statements[test.place.statement];
  if (test === undefined || last?.type !== 'IfStatement' || last.end !== statement.end) return false;
  const then = thenOf(module, last, test);
  if (then?.end !== last.end) return false;
  const arms = module.regions.filter((region) => region.kind === 'branch' && region.fn === statement.fn && statement.start <= region.start && region.end <= last.start && regionsAround(module, statement.fn, region.start).length === regionsAround(module, statement.fn, statement.start).length + 1);
  return [...arms, then].every((arm) => isLeft(module, arm) || makesArray(module.text.slice(arm.start, arm.end), name));
}

const makesArray = (text: string, name: string): boolean => new RegExp(String.raw`(?:^|[\s{;])${escaped(name)}\s*=\s*\[`).test(text);

/** Of every form for the variable itself; of its properties, as written. */
function isAssigned(module: Module, name: string, from: number, to: number): boolean {
  const root = name.split('.')[0];
  if (module.references.some(({ binding, access, start, end }) => access !== 'read' && access !== 'type' && from <= start && end <= to && module.bindings[binding]?.name === root)) return true;
  const text = module.text.slice(from, to);
  return name.includes('.') && new RegExp(String.raw`(?<![\w$.])${escaped(name.split('.')[0] ?? name)}(?:\.[\w$.]+)?\s*(?:[-+*/%&|^?]{0,3}=(?!=|>))`).test(text);
}

const escaped = (name: string): string => name.replace(/[.$]/g, String.raw`\$&`);
