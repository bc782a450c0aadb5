/** What a line of a case says about itself in a comment at its end: `// reports: no-blocking-fs, refuses: sync-prefix`. */
export interface Mark {
  readonly says: 'reports' | 'refuses' | 'skips';
  /** A rule for `reports`, a slug for the others. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

export interface MarkedText {
  /** Without the marks and the blanks before them. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Lines that look like a mark and are none, as `12: // reports no-blocking-fs`. */
  readonly malformed: readonly string[];
}

const PART = /(reports|refuses|skips): ([a-z][a-z0-9-]*)/;
const MARK = new RegExp(String.raw`[ \t]*// (${PART.source}(?:, ${PART.source})*)[ \t]*$`);
const LIKE_A_MARK = /\/[/*].*\b(?:reports?|refuses?|skips?)\b\s*:|\b(?:reports|refuses|skips):/;

/** Takes the marks out of a file's text; lines keep their numbers. */
export function readMarks(source: string): MarkedText {
  const marks: Mark[] = [];
  const malformed: string[] = [];
  const lines = source.split('\n').map((text, index) => {
    const found = MARK.exec(text);
    const rest = found === null ? text : text.slice(0, found.index);
    if (found !== null) marks.push(...marksIn(found[1] ?? '', index + 1));
    if (LIKE_A_MARK.test(rest)) malformed.push(`${index + 1}: ${text.trim()}`);
    return rest;
  });
  return { text: lines.join('\n'), marks, malformed };
}

function marksIn(text: string, line: number): Mark[] {
  return [...text.matchAll(new RegExp(PART, 'g'))].map(([, says, name]) => ({ says: says as Mark['says'], name: name ?? '', line }));
}

/** One line per mark, so that a difference between two lists can be read: `store.js:12 reports no-blocking-fs`. */
export function markLine(file: string, { line, says, name }: Mark): string {
  return `${file}:${line} ${says} ${name}`;
}
