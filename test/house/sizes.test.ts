import { describe, expect, it } from 'vitest';
import { measure, measureText, percentile } from './measure.ts';
import { codeFiles, projectFiles, sourceFiles } from './sources.ts';

const measured = codeFiles().map(measure);
const published = new Set(sourceFiles());
// The catalogue is data: its tables are as long as the world is.
const sources = measured.filter(({ file }) => published.has(file) && !file.startsWith('catalog/'));
const outsideCatalog = measured.filter(({ file }) => !file.startsWith('catalog/'));

describe('files', () => {
  it('are short', () => {
    const lines = sources.map((file) => file.lines);
    expect(sources).not.toEqual([]);
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(70);
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(200);
    expect(outsideCatalog.filter((file) => file.lines > 400).map(({ file }) => file)).toEqual([]);
  });

  it('are in no folder of leftovers', () => {
    // Cases and example services are programs of other people.
    const ours = projectFiles().filter((file) => !/^(?:test\/cases|docs\/examples)\//.test(file));
    expect(ours.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc)\//.test(file))).toEqual([]);
  });
});

describe('functions', () => {
  it('are short', () => {
    expect(percentile(sources.flatMap(({ functions }) => functions.map(({ lines }) => lines)), 0.9)).toBeLessThanOrEqual(25);
    expect(placesWhere(({ lines }) => lines > 100)).toEqual([]);
  });

  it('are not deep', () => {
    expect(placesWhere(({ nesting }) => nesting > 3)).toEqual([]);
  });

  it('are measured', () => {
    const text = 'function f() {\n  if (a) { for (;;) { try {} finally {} } }\n  else if (b) {}\n  else if (c) { x(() => { if (d) {} }) }\n}\n';
    const [callback, outer] = measureText('a.ts', text).functions;
    expect(callback).toEqual({ line: 4, lines: 1, nesting: 1 });
    expect(outer).toEqual({ line: 1, lines: 5, nesting: 3 });
  });
});

describe('types', () => {
  it('are never any', () => {
    expect(measureText('a.ts', 'let a: any;\nlet b = a as unknown as any[];').anys).toEqual([1, 2]);
    expect(measured.flatMap(({ file, anys }) => anys.map((line) => `${file}:${String(line)}`))).toEqual([]);
  });
});

describe('suppressions', () => {
  const all = measured.flatMap(({ file, comments }) =>
    comments.filter(({ text }) => isSuppression(text)).map(({ line, text }) => ({ place: `${file}:${String(line)}`, text })),
  );

  it('are recognised', () => {
    expect(['@ts-expect-error why', 'eslint-disable-next-line x -- why', '@ts-nocheck'].every(isSuppression)).toBe(true);
    expect(isSuppression('about eslint-disable')).toBe(false);
  });

  it('give a reason', () => {
    expect(all.filter(({ text }) => !/\s--\s+\S|^@ts-expect-error:?\s+\S/.test(text))).toEqual([]);
  });

  it('are rarer than one in a thousand lines', () => {
    const lines = measured.reduce((sum, file) => sum + file.lines, 0);
    expect(all.length, all.map(({ place }) => place).join(' ')).toBeLessThan(lines / 1000);
  });
});

function placesWhere(holds: (measures: { lines: number; nesting: number }) => boolean): string[] {
  return outsideCatalog.flatMap(({ file, functions }) =>
    functions.filter(holds).map(({ line, lines, nesting }) => `${file}:${String(line)} has ${String(lines)} lines, nesting ${String(nesting)}`),
  );
}

function isSuppression(comment: string): boolean {
  return /^(?:eslint-disable|oxlint-disable|@ts-(?:expect-error|ignore|nocheck))/.test(comment);
}
