import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import { styled } from '../imports/layout.ts';
import type { TwinDouble } from './twin-doubles.ts';

/** Below the statement that puts a double in a function's place, another one that puts one in the place of the copy called `twin`. */
export function twinDoubleEdit(test: Module, { after, text: [before, behind] }: TwinDouble, twin: string): Edit {
  const { file, text, style } = test;
  const line = text.slice(text.lastIndexOf('\n', after.start - 1) + 1, after.start);
  const gap = /^[ \t]*$/.test(line) ? `${style.eol}${line}` : ' ';
  const closed = gap === ' ' && !style.semicolons && text[after.end - 1] !== ';' ? ';' : '';
  return { file, start: after.end, end: after.end, text: `${closed}${gap}${styled(test, `${before}${twin}${behind}`)}` };
}
