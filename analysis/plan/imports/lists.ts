import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** One of several things between commas: `text` stands in its place, nothing where it is empty. */
export interface Item extends Range {
  readonly text?: string;
}

/** Edits that take items out of a list, put others in their place and add more at its end. */
export function listEdits(module: Module, items: readonly Item[], added: readonly string[]): Edit[] {
  const last = items.at(-1);
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  if (last === undefined) return [];
  const first = items[0] ?? last;
  const runs = runsOf(module, items);
  if (added.length > 0 && items.every((item) => item.text === '') && runs.length === 1) return [edit(first.start, last.end, added.join(', '))];
  const replaced = items.filter((item) => item.text !== undefined && item.text !== '').map((item) => edit(item.start, item.end, item.text ?? ''));
  const separator = startsLine(module, last.start) ? `,${module.style.eol}${blanksBefore(module, last.start)}` : ', ';
  const more = added.map((text) => `${separator}${text}`).join('');
  return [...runs.flatMap((run) => removal(module, run)), ...replaced, ...(more === '' ? [] : [edit(last.end, last.end, more)])];
}

/** Items next to each other that go together. */
function runsOf(module: Module, items: readonly Item[]): Range[] {
  const runs: Range[] = [];
  for (const item of items.filter((each) => each.text === '')) {
    const previous = runs.at(-1);
    if (previous !== undefined && nextItem(module, previous.end) === item.start) runs[runs.length - 1] = { start: previous.start, end: item.end };
    else runs.push({ start: item.start, end: item.end });
  }
  return runs;
}

/** With the comma behind it, at the end of a list with the one before it. */
function removal(module: Module, { start, end }: Range): Edit[] {
  const edit = (from: number, to: number): Edit => ({ file: module.file, start: from, end: to, text: '' });
  const next = nextItem(module, end);
  if (next !== undefined) return [edit(start, next)];
  const comma = skipBack(module, start) - 1;
  if (module.text[comma] !== ',') return [];
  const comment = module.comments.findLast((each) => each.start > comma && each.end <= start);
  if (comment === undefined) return [edit(skipBack(module, comma) < module.text.slice(0, comma).trimEnd().length ? comma : skipBack(module, comma), end)];
  const trailing = skip(module, end);
  return module.text[trailing] === ',' ? [edit(comment.end, trailing + 1)] : [edit(comma, comma + 1), edit(comment.end, end)];
}

/** Where the next item begins, if a comma and another item follow. */
function nextItem(module: Module, end: number): number | undefined {
  const comma = skip(module, end);
  if (module.text[comma] !== ',') return undefined;
  const next = skip(module, comma + 1);
  return /[}\])]/.test(module.text[next] ?? '}') ? undefined : next;
}

/** Over blanks and comments. */
export function skip(module: Module, from: number): number {
  let at = from;
  for (;;) {
    at += /^\s*/.exec(module.text.slice(at))?.[0].length ?? 0;
    const comment = module.comments.find((each) => each.start === at);
    if (comment === undefined) return at;
    at = comment.end;
  }
}

export function skipBack(module: Module, from: number): number {
  let at = from;
  for (;;) {
    at -= /\s*$/.exec(module.text.slice(0, at))?.[0].length ?? 0;
    const comment = module.comments.find((each) => each.end === at);
    if (comment === undefined) return at;
    at = comment.start;
  }
}

const blanksBefore = (module: Module, at: number): string => /[ \t]*$/.exec(module.text.slice(0, at))?.[0] ?? '';

const startsLine = (module: Module, at: number): boolean => /\n[ \t]*$/.test(module.text.slice(0, at));
