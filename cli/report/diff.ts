import { structuredPatch } from 'diff';
import type { Paint, Style } from './paint.ts';

/** A unified diff of one file, as `git apply` reads it. */
export function unifiedDiff(file: string, before: string, after: string, paint: Paint, isNew = false): string {
  const { hunks } = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    paint('cyan', `@@ -${isNew ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed.map((line) => painted(line, paint)),
  ]);
  return [paint('bold', isNew ? '--- /dev/null' : `--- ${quoted(`a/${file}`)}`), paint('bold', `+++ ${quoted(`b/${file}`)}`), ...lines, ''].join('\n');
}

const STYLES: Partial<Record<string, Style>> = { '+': 'green', '-': 'red' };

/** A carriage return stays outside of the colour: between its codes, terminals would show it. */
function painted(line: string, paint: Paint): string {
  const style = STYLES[line[0] ?? ''];
  if (style === undefined) return line;
  return line.endsWith('\r') ? `${paint(style, line.slice(0, -1))}\r` : paint(style, line);
}

/** Git quotes names with characters that would end or garble the line. */
function quoted(name: string): string {
  return /[\u0000-\u001F"\\]/.test(name) ? JSON.stringify(name) : name;
}
