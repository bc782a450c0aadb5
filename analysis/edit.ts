/** A replacement on the unedited text of a file: UTF-16 offsets that do not count a byte order mark. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two edits that change the same characters, so that their order would matter. */
export class OverlappingEdits extends Error {
  readonly first: Edit;
  readonly second: Edit;

  constructor(first: Edit, second: Edit) {
    super(`${first.file}: edits overlap at ${first.start}-${first.end} and ${second.start}-${second.end}`);
    this.name = 'OverlappingEdits';
    this.first = first;
    this.second = second;
  }
}

/**
 * Sorts edits of one file by place. Insertions at the same place keep their order;
 * the same edit twice counts once (two units may agree on an import).
 * @throws {OverlappingEdits} where two different edits touch the same characters.
 */
export function orderEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const ordered: Edit[] = [];
  for (const edit of sorted) {
    const previous = ordered.at(-1);
    if (previous !== undefined && sameEdit(previous, edit)) continue;
    if (previous !== undefined && edit.start < previous.end) throw new OverlappingEdits(previous, edit);
    ordered.push(edit);
  }
  return ordered;
}

/**
 * The text after the edits; every character outside them is kept.
 * @throws {OverlappingEdits}
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of orderEdits(edits)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text && a.end > a.start;
}
