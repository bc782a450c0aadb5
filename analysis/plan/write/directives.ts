import type { Edit } from '../../edit.ts';
import { lineIndex } from '../../program/lines.ts';
import type { Module } from '../../program/module.ts';

const NAME_RULES = /^(n\/|node\/)?no-sync$/;
const DIRECTIVE = /eslint-disable(-next-line|-line)?\s+([\w@/,\s-]+?)(\s+--|\*\/|$)/;

interface Directive {
  readonly start: number;
  readonly end: number;
  /** First and last line it is about. */
  readonly from: number;
  readonly to: number;
  readonly rules: readonly string[];
}

function directivesOf(module: Module): Directive[] {
  const lines = lineIndex(module.text);
  return module.comments.flatMap(({ start, end }) => {
    const match = DIRECTIVE.exec(module.text.slice(start, end));
    if (match === null) return [];
    const line = lines.at(end).line;
    const rules = (match[2] ?? '').split(',').map((rule) => rule.trim()).filter((rule) => rule !== '');
    const [from, to] = match[1] === '-next-line' ? [line + 1, line + 1] : match[1] === '-line' ? [line, line] : [line, Number.POSITIVE_INFINITY];
    return [{ start, end, from, to, rules }];
  });
}

/** Is a call under a comment that turns a rule of ours off? */
export function isSuppressed(module: Module, offset: number, rule: string): boolean {
  if (!module.text.includes('eslint-disable')) return false;
  const { line } = lineIndex(module.text).at(offset);
  return directivesOf(module).some((each) => each.from <= line && line <= each.to && each.rules.some((name) => name === `unblock/${rule}` || name === rule));
}

/** Comments that turned off a rule for a line which no longer breaks it: dropped, or shortened where they name other rules too. */
export function directiveEdits(module: Module, migrated: readonly number[]): Edit[] {
  if (!module.text.includes('eslint-disable')) return [];
  const lines = lineIndex(module.text);
  const done = new Set(migrated.map((offset) => lines.at(offset).line));
  return directivesOf(module).flatMap((each) => {
    if (each.to === Number.POSITIVE_INFINITY || !done.has(each.from)) return [];
    const left = each.rules.filter((rule) => !NAME_RULES.test(rule) && !rule.startsWith("unblock/"));
    return left.length === each.rules.length ? [] : [left.length === 0 ? dropped(module, each) : shortened(module, each, left)];
  });
}

function shortened(module: Module, { start, end, rules }: Directive, left: readonly string[]): Edit {
  const text = module.text.slice(start, end);
  const first = text.indexOf(rules[0] ?? '');
  const last = text.lastIndexOf(rules.at(-1) ?? '') + (rules.at(-1) ?? '').length;
  return { file: module.file, start: start + first, end: start + last, text: left.join(', ') };
}

/** The whole line, where nothing else stands on it. */
function dropped(module: Module, { start, end }: Directive): Edit {
  const before = /(^|\n)([ \t]*)$/.exec(module.text.slice(0, start));
  const after = /^[ \t]*(\r\n|\n)/.exec(module.text.slice(end));
  if (before !== null && after !== null) return { file: module.file, start: start - (before[2] ?? '').length, end: end + after[0].length, text: '' };
  return { file: module.file, start: start - (/[ \t]*$/.exec(module.text.slice(0, start))?.[0].length ?? 0), end, text: '' };
}
