import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** Where lines of code begin within a range: not empty ones, and none inside a template literal. */
export function lineStarts(module: Module, range: Range): number[] {
  const starts: number[] = [];
  for (const match of module.text.slice(range.start, range.end).matchAll(/\n(?=[^\r\n])/g)) {
    const at = range.start + match.index + 1;
    if (!module.verbatim.some((each) => each.start < at && at <= each.end)) starts.push(at);
  }
  return starts;
}
