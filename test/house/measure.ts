import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import { textOf } from './sources.ts';

export interface Measured {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly { readonly line: number; readonly lines: number; readonly nesting: number }[];
  /** Lines that say `any`. */
  readonly anys: readonly number[];
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

type Lines = (offset: number) => number;
interface Span { readonly start: number; readonly end: number }
interface Open { depth: number; nesting: number }

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const;
const CONTROL = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement', 'SwitchStatement', 'TryStatement'] as const;

export function measure(file: string): Measured {
  return measureText(file, textOf(file));
}

export function measureText(file: string, text: string): Measured {
  const { program, comments } = parseSync(file, text);
  const lineOf = lineCounter(text);
  const functions: Measured['functions'][number][] = [];
  const anys: number[] = [];
  const visitor: VisitorObject = { TSAnyKeyword: ({ start }) => void anys.push(lineOf(start)), ...functionVisitor(lineOf, functions) };
  new Visitor(visitor).visit(program);
  return {
    file,
    lines: lineOf(text.trimEnd().length),
    functions,
    anys,
    comments: comments.map(({ start, value }) => ({ line: lineOf(start), text: value.trim() })),
  };
}

/** Length of each function, and how deep control statements stand in it; a chain of `else if` is one level. */
function functionVisitor(lineOf: Lines, into: Measured['functions'][number][]): VisitorObject {
  const open: Open[] = [];
  const chained = new Set<number>();
  const enter = (): void => {
    const top = open.at(-1);
    if (top) top.nesting = Math.max(top.nesting, ++top.depth);
  };
  const leave = (): void => {
    const top = open.at(-1);
    if (top) top.depth -= 1;
  };
  const close = ({ start, end }: Span): void => {
    into.push({ line: lineOf(start), lines: lineOf(end) - lineOf(start) + 1, nesting: open.pop()?.nesting ?? 0 });
  };
  return {
    ...each(FUNCTIONS, () => open.push({ depth: 0, nesting: 0 }), close),
    ...each(CONTROL, enter, leave),
    IfStatement: ({ start, alternate }) => {
      if (alternate?.type === 'IfStatement') chained.add(alternate.start);
      if (!chained.has(start)) enter();
    },
    'IfStatement:exit': ({ start }) => {
      if (!chained.has(start)) leave();
    },
  };
}

function each(types: readonly string[], enter: (span: Span) => void, exit: (span: Span) => void): VisitorObject {
  return Object.fromEntries(types.flatMap((type) => [[type, enter], [`${type}:exit`, exit]]));
}

function lineCounter(text: string): Lines {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
