import { applyEdits, type Edit } from '../../edit.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { literalMember } from './literal-member.ts';
import { twinPlace, type TwinForm } from './twin-form.ts';
import { wholeExportOf } from './whole-export.ts';

/** An async copy of a function, put directly after it. `inside`: the edits that make the copy async, on the original's text. */
export function twinEdit(module: Module, fn: Fn, form: TwinForm, inside: readonly Edit[], isExported: boolean): Edit {
  const whole = expected(twinPlace(module, fn), 'the place of the twin');
  const from = copiedFrom(module, fn, form, whole);
  const named = [...inside, ...renames(module, fn, form, whole)];
  const copy = applyEdits(module.text.slice(from, whole.end), named.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })));
  const { eol } = module.style;
  const indent = indentAt(module.text, whole.start);
  const exported = isExported && form.how === 'function' && module.syntax === 'esm' ? 'export ' : '';
  if (form.how === 'member') return besideProperty(module, whole, indent, copy);
  return { file: module.file, start: whole.end, end: whole.end, text: `${eol}${eol}${indent}${exported}${copy}` };
}

/** Behind the comma and the comment of its line, where it has them. */
function besideProperty(module: Module, whole: Range, indent: string, copy: string): Edit {
  const { file, text } = module;
  const rest = /^,[ \t]*(?:\/\/[^\r\n]*)?(?=\r?\n)/.exec(text.slice(whole.end))?.[0] ?? '';
  const at = whole.end + rest.length;
  const gap = gapBefore(module, { start: whole.start, end: at }, indent);
  return { file, start: at, end: at, text: rest === '' ? `,${gap}${copy}` : `${gap}${copy},` };
}

/** Properties stand on a line, on lines of their own, or apart, as those of the object do now. */
function gapBefore({ text, style: { eol } }: Module, { start, end }: Range, indent: string): string {
  if (!/^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return ' ';
  return /^\s*,?[^\S\n]*\r?\n\s*\n/.test(text.slice(end)) || /\n\s*\n\s*$/.test(text.slice(0, start)) ? `${eol}${eol}${indent}` : `${eol}${indent}`;
}

/** Without `export`: the copy is exported only where another file needs it. */
function copiedFrom(module: Module, fn: Fn, form: TwinForm, whole: Range): number {
  if (form.how !== 'function') return whole.start;
  const binding = fn.binding === undefined ? undefined : module.bindings[fn.binding];
  return binding?.statement?.start ?? fn.start;
}

function renames(module: Module, fn: Fn, form: TwinForm, whole: Range): Edit[] {
  const places = new Map<number, Range>();
  if (fn.nameRange !== undefined) places.set(fn.nameRange.start, fn.nameRange);
  // `const load = function load() {…}` has the name twice: the variable's own, and that of the function within.
  const variable = form.how === 'function' && fn.binding !== undefined ? module.bindings[fn.binding]?.range : undefined;
  if (variable !== undefined) places.set(variable.start, variable);
  const key = form.how === 'member' ? literalMember(module, fn)?.key : undefined;
  if (key !== undefined) places.set(key.start, key);
  const target = form.how === 'property' ? module.members.find((member) => member.access === 'write' && member.start >= whole.start && member.end <= fn.start) : undefined;
  if (target !== undefined) places.set(target.nameRange.start, target.nameRange);
  // `module.exports = …` becomes a property of what it gave.
  const isWhole = (start: number): boolean => start === target?.nameRange.start && wholeExportOf(module, fn) !== undefined;
  return [...places.values()].map(({ start, end }) => ({ file: module.file, start, end, text: isWhole(start) ? `${target?.name ?? ''}.${form.name}` : form.name }));
}

function indentAt(text: string, at: number): string {
  return /[ \t]*$/.exec(text.slice(0, at))?.[0] ?? '';
}
