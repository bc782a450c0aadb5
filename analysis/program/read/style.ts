import type { Style } from '../module.ts';
import type { Node } from './ast.ts';
import { BRACED, nodesOf, type Reading } from './reading.ts';

/** How the file is written, so that new text looks like the old: by majority of what is there. */
export function styleOf(reading: Reading, bom: boolean): Style {
  const { text } = reading;
  return {
    quote: quoteOf(reading),
    semicolons: usesSemicolons(reading),
    eol: count(text, '\r\n') * 2 > count(text, '\n') ? '\r\n' : '\n',
    indent: indentOf(text),
    spacedBraces: spacesBraces(reading),
    bom,
    prologueEnd: prologueEnd(reading),
  };
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found += 1;
  return found;
}

/** By the string literals that could have had either: not those with the other quote in them, nor attributes of JSX, whose style is another. */
function quoteOf(reading: Reading): Style['quote'] {
  const { text, parents } = reading;
  let balance = 0;
  for (const { node } of nodesOf(reading, ['Literal'])) {
    if (node.type !== 'Literal' || typeof node.value !== 'string' || parents.get(node)?.type === 'JSXAttribute' || /["']/.test(node.value)) continue;
    balance += text[node.start] === '"' ? 1 : -1;
  }
  return balance > 0 ? '"' : "'";
}

function spacesBraces(reading: Reading): boolean {
  const { text } = reading;
  let balance = 0;
  for (const { node: { start, end } } of nodesOf(reading, BRACED)) {
    const inside = /^[\w\s,*]*\{(?=([^\r\n}]))/.exec(text.slice(start, Math.min(end, start + FAR)))?.[1];
    if (inside !== undefined) balance += inside === ' ' ? 1 : -1;
  }
  return balance >= 0;
}

/** An import names its braces near its start. */
const FAR = 80;

const TERMINATED = /^(ExpressionStatement|VariableDeclaration|ReturnStatement|ThrowStatement|ImportDeclaration)$/;

function usesSemicolons(reading: Reading): boolean {
  let balance = 0;
  for (const { node } of reading.statements) {
    if (TERMINATED.test(node.type)) balance += reading.text[node.end - 1] === ';' ? 1 : -1;
  }
  return balance >= 0;
}

/** The smallest indentation that occurs, a tab or blanks; no other is smaller than two. */
function indentOf(text: string): string {
  if (/^\t[ \t]*\S/m.test(text)) return '\t';
  let smallest = '';
  for (const [, indent = ''] of text.matchAll(/^( [ \t]+)\S/gm)) {
    if (smallest === '' || indent.length < smallest.length) smallest = indent;
    if (smallest.length === 2) break;
  }
  return smallest === '' ? '  ' : smallest;
}

/** After the shebang and directives such as 'use strict'. */
function prologueEnd(reading: Reading): number {
  let end = reading.ast.hashbang?.end ?? 0;
  for (const statement of reading.ast.body as readonly Node[]) {
    if (statement.type !== 'ExpressionStatement' || !('directive' in statement) || !statement.directive) break;
    ({ end } = statement);
  }
  return end;
}
