import { gte } from 'semver';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Range } from '../../program/structure.ts';
import { floorOf } from '../floor.ts';
import type { Study } from '../study.ts';

/** `if (!cache[key]) { … cache[key] = value; }`: what is missing is made once and kept. */
export interface LazySection extends Range {
  readonly fn: number;
  /** The statements that make it: between the braces of the `if`, or of a `try` that is all there is in it; the one statement where there are no braces. */
  readonly body: Range;
  readonly braces: boolean;
  /** Where it is kept, as written: `cache[key]`. */
  readonly target: Target;
  /** The assignment that keeps it. */
  readonly keeps: Range;
}

export interface Target {
  /** `cache`, `this.templates`. */
  readonly base: string;
  readonly key?: string;
}

const TARGET = String.raw`((?:this|[A-Za-z_$][\w$]*)(?:\.#?[\w$]+)*)(?:\[([^\[\]]+)\])?`;
const GUARDS = [new RegExp(String.raw`^!\s*${TARGET}$`), new RegExp(String.raw`^${TARGET}\s*={2,3}\s*(?:undefined|null)$`), new RegExp(String.raw`^typeof\s+${TARGET}\s*={2,3}\s*['"]undefined['"]$`)];
const IN = /^!\s*\(([^\s[\]]+)\s+in\s+((?:this|[A-Za-z_$][\w$]*)(?:\.#?[\w$]+)*)\)$/;

/**
 * The lazy sections of a function whose making can become a shared promise: the value is assigned in one place, nothing leaves the
 * section but by its end or a throw, and nothing waits in it before the value is kept.
 */
export function lazySections(study: Study, module: Module, fn: Fn): LazySection[] {
  if (!gte(floorOf(study.graph, study.policy, module).node, '15.0.0') || fn.isGenerator) return [];
  return conditionals(module).flatMap((statement) => {
    if (statement.fn !== fn.id) return [];
    const section = sectionOf(module, fn, statement);
    return section === undefined || !isClosed(module, fn, section) || !isTypable(module, section.target) ? [] : [section];
  });
}

const conditionals = oncePer(({ statements }: Module) => statements.filter(({ type }) => type === 'IfStatement'));

/**
 * TypeScript does not see what a closure assigns: a variable that is narrowed to `undefined` would stay so. What the promise gives
 * is assigned once more for it, which takes a variable with a written type.
 */
function isTypable(module: Module, { base, key }: Target): boolean {
  if (key !== undefined || !isTypeScript(module)) return true;
  const binding = module.bindings.find((each) => each.name === base && each.fn === 0 && each.declarator !== undefined);
  return binding?.declarator !== undefined && module.text.slice(binding.range.start + base.length, binding.declarator.end).trimStart().startsWith(':');
}

function sectionOf(module: Module, fn: Fn, statement: Range): LazySection | undefined {
  const branch = module.regions.filter((each) => each.kind === 'branch' && each.fn === fn.id && each.start > statement.start && each.end <= statement.end).sort((a, b) => a.start - b.start || b.end - a.end).find((each) => each.end === statement.end);
  const test = branch === undefined ? undefined : /^if\s*\((.*)\)\s*$/s.exec(module.text.slice(statement.start, branch.start))?.[1];
  const target = test === undefined ? undefined : targetOf(test.trim());
  if (branch === undefined || target === undefined) return undefined;
  const { body, braces } = innermost(module, branch);
  const keeps = module.statements.filter((each) => each.fn === fn.id && each.type === 'ExpressionStatement' && body.start <= each.start && each.end <= body.end).find((each) => isKeeping(module.text.slice(each.start, each.end), target));
  return keeps === undefined ? undefined : { start: statement.start, end: statement.end, fn: fn.id, body, braces, target, keeps };
}

function targetOf(test: string): Target | undefined {
  const inside = IN.exec(test);
  if (inside?.[1] !== undefined && inside[2] !== undefined) return { base: inside[2], key: inside[1] };
  const [, base, key] = GUARDS.map((guard) => guard.exec(test)).find((each) => each !== null) ?? [];
  return base === undefined || base === 'this' ? undefined : { base, ...(key === undefined ? {} : { key: key.trim() }) };
}

/** Inside the braces; of a `try` inside them, where there is nothing else. */
function innermost(module: Module, branch: Range): { body: Range; braces: boolean } {
  const isBlock = module.text[branch.start] === '{';
  if (!isBlock) return { body: { start: branch.start, end: branch.end }, braces: false };
  const body = { start: branch.start + 1, end: branch.end - 1 };
  const only = module.statements.filter((each) => each.start >= body.start && each.end <= body.end && !module.statements.some((other) => other !== each && other.start >= body.start && other.end <= body.end && other.start <= each.start && each.end <= other.end && other.type !== 'BlockStatement'));
  const attempt = module.regions.find((each) => each.kind === 'try' && each.caught === true && each.start >= body.start && each.end <= body.end && only[0]?.type === 'TryStatement' && only[0].start < each.start);
  const isOnly = attempt !== undefined && module.text.slice(body.start, only[0]?.start).trim() === '' && module.text.slice(only[0]?.end, body.end).trim() === '';
  return { body: isOnly ? { start: attempt.start + 1, end: attempt.end - 1 } : body, braces: true };
}

const written = ({ base, key }: Target): string => base + (key === undefined ? '' : `[${key}]`);

function isKeeping(text: string, target: Target): boolean {
  const name = written(target);
  return text.startsWith(name) && /^\s*=(?![=>])/.test(text.slice(name.length));
}

/** The body can stand in a function of its own, and touches what it keeps first where it keeps it. */
function isClosed(module: Module, fn: Fn, { body, target, keeps }: LazySection): boolean {
  const inside = (at: Range): boolean => body.start <= at.start && at.end <= body.end;
  const text = module.text.slice(body.start, body.end);
  if (fn.awaits.some((each) => inside(each) && each.start < keeps.end) || fn.returns.some(inside)) return false;
  if (module.statements.some((each) => each.fn === fn.id && inside(each) && (each.type === 'BreakStatement' || each.type === 'ContinueStatement'))) return false;
  if (module.regions.some((each) => each.kind === 'loop' && each.fn === fn.id && inside(each) && each.start <= keeps.start && keeps.end <= each.end)) return false;
  if (module.verbatim.some(inside) || /\b(?:arguments|yield)\b/.test(text)) return false;
  return mentions(module.text.slice(body.start, keeps.end), target.base) === 1 && isStable(module, fn, body, target);
}

/** How often the name stands in code; what is in quotes does not count, comments do. */
function mentions(text: string, name: string): number {
  const escaped = name.replace(/[.$#]/g, String.raw`\$&`);
  const code = text.replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
  return [...code.matchAll(new RegExp(String.raw`(?<![\w$.])${escaped}(?![\w$])`, 'g'))].length;
}

/** The key is a constant, or a variable that nobody assigns while the section runs. */
function isStable(module: Module, fn: Fn, body: Range, { key }: Target): boolean {
  if (key === undefined || /^(?:'[^']*'|"[^"]*"|\d+)$/.test(key)) return true;
  const names = [...key.replace(/^`(?:[^`$]|\$\{([\w$]+)\})*`$/, '$1').matchAll(/[A-Za-z_$][\w$]*/g)].map(([name]) => name);
  if (!/^[\w$]+$|^`(?:[^`$]|\$\{[\w$]+\})*`$/.test(key)) return false;
  return names.every((name) => {
    const binding = module.bindings.find((each) => each.name === name && each.scope.start <= body.start && body.end <= each.scope.end && (each.kind === 'const' || each.fn === fn.id));
    return binding !== undefined && !module.references.some((each) => each.binding === binding.id && each.access !== 'read' && (each.fn !== fn.id || (body.start <= each.start && each.end <= body.end)));
  });
}
