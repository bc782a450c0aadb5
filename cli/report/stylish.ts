import type { Outcome, Told } from '../outcome.ts';
import { unifiedDiff } from './diff.ts';
import { type Paint, painter } from './paint.ts';
import { summaryLines } from './summary.ts';

/** The outcome for a person to read: changes first, then what stays, then the numbers. */
export function stylishText(outcome: Outcome, color: boolean): string {
  const paint = painter(color);
  const blocks = [...changeBlocks(outcome, paint), ...toldBlocks(outcome.told, paint), summaryLines(outcome, paint).join('\n')];
  return `${blocks.join('\n\n')}\n`;
}

/** The diff, or the names of the files once they are written. */
function changeBlocks({ changes, written }: Outcome, paint: Paint): string[] {
  if (changes.length === 0) return [];
  if (written) return [[paint('bold', 'Changed:'), ...changes.map(({ file }) => `  ${file}`)].join('\n')];
  return [changes.map(({ file, before, after, isNew }) => unifiedDiff(file, before, after, paint, isNew)).join('').trimEnd()];
}

/** One block for each file. */
function toldBlocks(told: readonly Told[], paint: Paint): string[] {
  const byFile = new Map<string, Told[]>();
  for (const one of told) {
    const inFile = byFile.get(one.call.file);
    if (inFile === undefined) byFile.set(one.call.file, [one]);
    else inFile.push(one);
  }
  return [...byFile].map(([file, inFile]) => fileBlock(file, inFile, paint));
}

function fileBlock(file: string, told: readonly Told[], paint: Paint): string {
  const places = told.map(({ call }) => `${call.line}:${call.column}`);
  const names = told.map(({ call }) => call.code ?? call.rule);
  const placeWidth = widest(places);
  const nameWidth = widest(names);
  const indent = ' '.repeat(placeWidth + nameWidth + 6);
  const lines = told.flatMap((one, index) => {
    const head = `  ${paint('dim', (places[index] ?? '').padStart(placeWidth))}  ${paint('yellow', (names[index] ?? '').padEnd(nameWidth))}  `;
    const rest = [...wayOf(one, paint), ...(saysTheSame(one, told[index + 1]) ? [] : reasonsOf(one, paint))];
    return [`${head}${one.explanation.what}`, ...rest.map((line) => `${indent}${line}`)];
  });
  return [paint('underline', file), ...lines].join('\n');
}

/** From the blocking call up to the obstacle: by whom, and where, each is called. A finding's own words hold its chain. */
function wayOf({ call }: Told, paint: Paint): string[] {
  const steps = call.chain.map(({ name, file, line }, index) => (index === 0 ? name : `${name} (${file}:${line})`));
  if (call.status !== 'refused' || steps.length < 2) return [];
  return [paint('dim', steps.join(' ← '))];
}

/** Why here, and what instead. */
function reasonsOf({ explanation: { why, instead } }: Told, paint: Paint): string[] {
  return [why, instead === '' ? '' : paint('cyan', instead)].filter((line) => line !== '');
}

/** Then the reasons are given once, after the last of the row. */
function saysTheSame(one: Told, next: Told | undefined): boolean {
  return next?.explanation.why === one.explanation.why && next.explanation.instead === one.explanation.instead;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
