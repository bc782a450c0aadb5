import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { headerEnd, indentAt, lineEnd, type Place } from './place.ts';
import type { Declaration } from './state.ts';

/** What is to stand at a place: new imports, and what is declared below them. */
export interface Slot {
  /** The statement to stand after; the start of the file where it is undefined. */
  readonly place?: Place;
  readonly lines: string[];
  readonly declarations: Declaration[];
}

/** Below the statement, or above it where it holds a call that needs the imports. */
export function insertSlot(module: Module, { place, lines, declarations }: Slot, migrated: readonly Range[]): Edit[] {
  if (lines.length === 0 && declarations.length === 0) return [];
  if (place === undefined) return [insertHeader(module, lines, declarations)];
  const { eol } = module.style;
  const { start, end } = place.statement;
  const indent = indentAt(module, start);
  if (migrated.some((range) => start <= range.start && range.end <= end)) {
    const text = [...lines, ...declared(module, declarations)].map((line) => indented(line, indent)).join(`${eol}${indent}`);
    return [{ file: module.file, start, end: start, text: `${text}${eol}${indent}` }];
  }
  const at = lineEnd(module, end);
  return [{ file: module.file, start: at, end: at, text: textBelow(module, place, lines, declarations) }];
}

/** In place of a statement whose names are all gone. */
export function replaceBySlot(module: Module, place: Place, slot: Slot | undefined): Edit {
  const { start, end } = place.statement;
  const { lines, declarations } = slot ?? { lines: [], declarations: [] };
  if (lines.length === 0 && declarations.length === 0) return withoutLine(module, start, end);
  const { eol } = module.style;
  const [first = '', ...others] = lines;
  const isFirst = module.text.slice(0, start).trim() === '';
  const below = textBelow(module, place, others, declarations);
  return { file: module.file, start, end, text: lines.length > 0 ? `${first}${below}` : below.slice(isFirst ? 2 * eol.length : eol.length) };
}

/** Every line begins with a line end; declarations of the module come after a blank one. */
function textBelow(module: Module, { scope, statement }: Place, lines: readonly string[], declarations: readonly Declaration[]): string {
  const { eol } = module.style;
  const indent = indentAt(module, statement.start);
  const below = (line: string): string => `${eol}${indent}${indented(line, indent)}`;
  const text = lines.map(below).join('');
  if (declarations.length === 0) return text;
  const spaced = `${text}${scope === undefined ? eol : ''}${declared(module, declarations).map((line) => (line === '' ? eol : below(line))).join('')}`;
  return scope === undefined && isFollowedByCode(module, lineEnd(module, statement.end)) ? `${spaced}${eol}` : spaced;
}

const isFollowedByCode = (module: Module, at: number): boolean => /^[^\S\r\n]*\r?\n[^\S\r\n]*\S/.test(module.text.slice(at));

/** Constants as a block, each function with a blank line before it. */
function declared(module: Module, declarations: readonly Declaration[]): string[] {
  const constants = declarations.filter((each) => each.form === 'constant').map((each) => styled(module, each.text));
  const functions = declarations.filter((each) => each.form === 'function').flatMap((each) => ['', styled(module, each.text)]);
  return [...constants, ...(constants.length === 0 ? functions.slice(1) : functions)];
}

function insertHeader(module: Module, lines: readonly string[], declarations: readonly Declaration[]): Edit {
  const { eol } = module.style;
  const at = headerEnd(module);
  const body = [...lines, ...(lines.length > 0 && declarations.length > 0 ? [''] : []), ...declared(module, declarations)].join(eol);
  if (at === 0) return { file: module.file, start: 0, end: 0, text: `${body}${eol}${eol}`.slice(0, /^\s*\n/.test(module.text) ? -eol.length : undefined) };
  return { file: module.file, start: at, end: at, text: `${module.text[at - 1] === '\n' ? '' : eol}${eol}${body}${isFollowedByCode(module, at) ? eol : ''}` };
}

const indented = (text: string, indent: string): string => text.replace(/\n(?=[^\r\n])/g, `\n${indent}`);

/** The whole line, if nothing else stands on it; a blank line that would then follow another goes with it. */
function withoutLine(module: Module, start: number, end: number): Edit {
  const { text, file } = module;
  const indent = indentAt(module, start);
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(end))?.[0];
  const from = start - indent.length;
  const isAlone = from === 0 || text[from - 1] === '\n';
  if (rest === undefined || !isAlone) return { file, start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0), text: '' };
  const to = end + rest.length;
  const blank = /^[ \t]*\r?\n/.exec(text.slice(to))?.[0].length ?? 0;
  return { file, start: from, end: from === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, from)) ? to + blank : to, text: '' };
}

/** As the file is written: its line ends, indentation, quotes and semicolons. */
export function styled(module: Module, text: string): string {
  const { semicolons, quote, indent, eol, spacedBraces } = module.style;
  const quoted = quote === "'" ? text : text.replace(TOKENS, (token) => (token.startsWith("'") && !token.includes('"') ? `"${token.slice(1, -1)}"` : token));
  const lines = (spacedBraces ? quoted : quoted.replace(/\{ (?=[\w$.[])|(?<=[\w$)]) \}/g, (brace) => brace.trim())).split('\n').map((line) => line.replace(/^(?: {2})+/, (blanks) => indent.repeat(blanks.length / 2)));
  return lines.map((line, index) => (semicolons || /^\s*[([`/+-]/.test(lines[index + 1] ?? '') ? line : line.replace(/;$/, ''))).join(eol);
}

/** Comments and templates are left alone, strings are not. */
const TOKENS = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`(?:\\[\s\S]|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
