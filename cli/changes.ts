import { applyEdits, type Edit } from '../analysis/edit.ts';
import type { Plan } from '../analysis/plan/plan.ts';
import type { Source } from './sources.ts';
import type { Change } from './write.ts';

const BOM = '\uFEFF';

/** The new texts of all files that the plan edits, in the order of their names. All are computed before any is written. */
export function changesOf({ edits }: Pick<Plan, 'edits'>, sources: ReadonlyMap<string, Source>): Change[] {
  const byFile = grouped(edits);
  return [...byFile.keys()].sort().flatMap((file) => changeOf(file, byFile.get(file) ?? [], sources));
}

/** Nothing where the edits come to the same text. */
function changeOf(file: string, edits: readonly Edit[], sources: ReadonlyMap<string, Source>): Change[] {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`the plan edits ${file}, which was not read`);
  const { path, text, encoding } = source;
  // Offsets do not count a byte order mark.
  const mark = text.startsWith(BOM) ? BOM : '';
  const after = mark + applyEdits(text.slice(mark.length), edits);
  return after === text ? [] : [{ file, path, before: text, after, encoding }];
}

function grouped(edits: readonly Edit[]): Map<string, Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) {
    const inFile = byFile.get(edit.file);
    if (inFile === undefined) byFile.set(edit.file, [edit]);
    else inFile.push(edit);
  }
  return byFile;
}
