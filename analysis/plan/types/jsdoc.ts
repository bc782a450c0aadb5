import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';

const RESULT = /@returns?\s*\{/g;
const TYPE = /@type\s*\{/g;

/** `@returns {T}` → `@returns {Promise<T>}` in the comment before a function, and the result in its `@type {…}`. */
export function jsdocEdits({ file, text }: Module, { jsdoc }: Fn): Edit[] {
  if (jsdoc === undefined) return [];
  const comment = text.slice(jsdoc.start, jsdoc.end);
  const results = [...comment.matchAll(RESULT)].flatMap((match) => bracedAfter(comment, match));
  const types = [...comment.matchAll(TYPE)].flatMap((match) => bracedAfter(comment, match)).flatMap((type) => resultIn(comment, type));
  return [...results, ...types]
    .filter(({ start, end }) => start < end && !/^\s*!?\s*Promise\b/.test(comment.slice(start, end)))
    .flatMap(({ start, end }) => [
      { file, start: jsdoc.start + start, end: jsdoc.start + start, text: 'Promise<' },
      { file, start: jsdoc.start + end, end: jsdoc.start + end, text: '>' },
    ]);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands between the braces, those inside it counted. */
function bracedAfter(comment: string, match: RegExpExecArray): Span[] {
  const start = match.index + match[0].length;
  let depth = 1;
  for (let at = start; at < comment.length; at += 1) {
    if (comment[at] === '{') depth += 1;
    else if (comment[at] === '}') depth -= 1;
    if (depth === 0) return [trimmed(comment, { start, end: at })];
  }
  return [];
}

function trimmed(comment: string, { start, end }: Span): Span {
  const inside = comment.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/** The result of `function(string): T` or `(path: string) => T`; of other types nothing is said here. */
function resultIn(comment: string, type: Span): Span[] {
  const inside = comment.slice(type.start, type.end);
  const close = closingParenthesis(inside);
  if (close === undefined || !/^(?:function\s*)?\(/.test(inside)) return [];
  const arrow = /^\s*(?::|=>)\s*/.exec(inside.slice(close + 1));
  return arrow === null ? [] : [{ start: type.start + close + 1 + arrow[0].length, end: type.end }];
}

function closingParenthesis(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0 && text[at] === ')') return at;
  }
  return undefined;
}
