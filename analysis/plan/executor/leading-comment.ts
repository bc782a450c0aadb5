import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** A statement with its `export` and the comment above it. */
export function withComment({ text, comments }: Module, { start, end }: Range): Range {
  let from = start - (/\bexport\s+$/.exec(text.slice(0, start))?.[0].length ?? 0);
  for (let comment = above(from); comment !== undefined; comment = above(from)) from = comment.start;
  return { start: from, end };

  function above(at: number): Range | undefined {
    const comment = comments.findLast((each) => each.end <= at);
    const between = comment === undefined ? '' : text.slice(comment.end, at);
    const isOwnLine = comment !== undefined && /(?:^|\n)[^\S\n]*$/.test(text.slice(0, comment.start));
    return isOwnLine && /^[^\S\n]*\r?\n[^\S\n]*$/.test(between) ? comment : undefined;
  }
}
