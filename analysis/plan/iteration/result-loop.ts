import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Inlined } from './inline.ts';

/** A loop in place of a call whose result a whole statement is about: `const kept = xs.filter(…)`, `return xs.some(…)`. */
export interface ResultLoop {
  readonly statement: Range;
  /** Before the loop, instead of the call. */
  readonly opening: string;
  /** Around what the callback gives for one item. */
  readonly before: string;
  readonly after: string;
  /** A statement behind the loop. */
  readonly closing?: string;
  /** What the callback gives. */
  readonly value: Range;
  /** The callback's last statement, where it has a body. */
  readonly returned?: Range;
}

/**
 * The loop for a call that is all of a declaration or a `return`, with a callback that gives its value at its end; undefined where
 * a loop would need more names, other lines or another declaration than are there.
 */
export function resultLoopOf(module: Module, { call, fn }: Inlined): ResultLoop | undefined {
  const statement = module.statements[call.place.statement];
  const given = givenAtEnd(fn, module);
  const method = call.callee.kind === 'member' ? call.callee.name : '';
  if (statement === undefined || given === undefined || statement.fn === 0 || call.args.length !== 1 || !isLaidOut(module, statement, call, fn)) return undefined;
  const parts = (call.use.how === 'stored' ? declared(module, statement, call, fn, method) : undefined) ?? (call.use.how === 'returned' ? returned(module, statement, call, fn, method) : undefined);
  return parts === undefined ? undefined : { statement, ...parts, ...given };
}

type Parts = Pick<ResultLoop, 'opening' | 'before' | 'after' | 'closing'>;

/** `const kept = [];`: the list is declared where the result was. */
function declared(module: Module, statement: Statement, call: Range, fn: Fn, method: string): Parts | undefined {
  const binding = module.bindings.find((each) => each.statement?.start === statement.start && each.declarator?.end === call.end);
  if (binding === undefined || module.bindings.some((each) => each.name === binding.name && each.fn === fn.id)) return undefined;
  const uses = module.references.filter((each) => each.binding === binding.id);
  if (isTypeScript(module) && uses.some((each) => each.fn !== binding.fn)) return undefined;
  return collected(fn, method, binding.name, `[]${end(module)}`);
}

function collected(fn: Fn, method: string, name: string, opening: string): Parts | undefined {
  if (method === 'map') return { opening, before: `${name}.push(`, after: ')' };
  const item = fn.params[0]?.name;
  return method === 'filter' && item !== undefined ? { opening, before: 'if (', after: `) ${name}.push(${item})` } : undefined;
}

/** The first item that decides ends the function. */
function returned(module: Module, statement: Statement, call: Range, fn: Fn, method: string): Parts | undefined {
  if (statement.type !== 'ReturnStatement' || module.text.slice(statement.start, call.start).trim() !== 'return') return undefined;
  const item = fn.params[0]?.name;
  const found = (before: string, after: string, closing: string): Parts => ({ opening: '', before, after, closing: `${closing}${end(module)}` });
  if (method === 'some') return found('if (', ') return true', 'return false');
  if (method === 'every') return found('if (!(', ')) return false', 'return true');
  return method === 'find' && item !== undefined ? found('if (', `) return ${item}`, 'return undefined') : undefined;
}

/** The expression that is the callback's whole body, or that of the one `return` at its end. */
function givenAtEnd(fn: Fn, module: Module): Pick<ResultLoop, 'value' | 'returned'> | undefined {
  if (fn.expressionBody) return { value: fn.body };
  const [only, ...others] = fn.returns;
  if (only?.argument === undefined || others.length > 0) return undefined;
  const isLast = /^[\s;]*\}$/.test(module.text.slice(only.end, fn.body.end)) && !module.regions.some((region) => region.fn === fn.id && region.start <= only.start && only.end <= region.end);
  return isLast ? { value: only.argument, returned: only } : undefined;
}

/** Lines stay as they are: the head on one line, no comment in what is replaced, the statement in a block. */
function isLaidOut(module: Module, statement: Statement, call: Range, fn: Fn): boolean {
  const replaced = [module.text.slice(statement.start, fn.expressionBody ? statement.end : fn.body.start), module.text.slice(fn.body.end, statement.end)];
  if (!statement.inBlock || replaced.some((text) => /\/[/*]/.test(text)) || replaced[0]?.includes('\n') === true) return false;
  if (module.regions.some((region) => region.kind === 'case' && region.fn === statement.fn && region.start <= statement.start && statement.end <= region.end)) return false;
  return /^[\s;]*$/.test(module.text.slice(call.end, statement.end)) && /(^|\n)[ \t]*$/.test(module.text.slice(0, statement.start));
}

const end = (module: Module): string => (module.style.semicolons ? ';' : '');

/** The text of the loop around what stays of the callback. */
export function resultLoopEdits(module: Module, call: Range, items: Range, head: string, walked: string, fn: Fn, loop: ResultLoop): Edit[] {
  const { eol, indent } = module.style;
  const margin = /[ \t]*$/.exec(module.text.slice(0, loop.statement.start))?.[0] ?? '';
  const edit = (start: number, stop: number, text: string): Edit => ({ file: module.file, start, end: stop, text });
  const start = loop.opening === '' ? loop.statement.start : call.start;
  const closing = loop.closing === undefined ? '' : `${eol}${margin}${loop.closing}`;
  const first = edit(start, items.start, `${loop.opening}${loop.opening === '' ? '' : `${eol}${margin}`}${head}`);
  if (loop.returned === undefined) {
    const [open, close] = isWrapped(module, fn) ? ['(', ')'] : ['', ''];
    return [
      first,
      edit(items.end, fn.body.start, `${walked}) {${eol}${margin}${indent}${loop.before}${open}`),
      edit(fn.body.end, loop.statement.end, `${close}${loop.after}${end(module)}${eol}${margin}}${closing}`),
    ];
  }
  const stop = module.text[loop.returned.end - 1] === ';' ? loop.returned.end - 1 : loop.returned.end;
  return [
    first,
    edit(items.end, fn.body.start, `${walked}) `),
    edit(loop.returned.start, loop.returned.start + (/^return\s*/.exec(module.text.slice(loop.returned.start))?.[0].length ?? 0), loop.before),
    edit(stop, stop, loop.after),
    edit(fn.body.end, loop.statement.end, closing),
  ];
}

/** `x => (a, b)` keeps its parentheses; `x => ({ … })` and `x => (a ? b : c)` need them no more. */
const isWrapped = (module: Module, fn: Fn): boolean => /\(\s*$/.test(module.text.slice(fn.start, fn.body.start)) && module.text[fn.body.start] !== '{' && module.text.slice(fn.body.start, fn.body.end).includes(',');
