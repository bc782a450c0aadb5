import { structuredPatch } from 'diff';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../analysis/edit.ts';
import { findAll } from '../analysis/findings/find.ts';
import { makePlan } from '../analysis/plan/make-plan.ts';
import { lineIndex } from '../analysis/program/lines.ts';
import { readProgram } from '../analysis/program/read-program.ts';
import { codeFiles, readCases, type CaseFolder } from './case/case-folder.ts';
import { removeFolder, temporaryFolder, writeTree } from './case/copy.ts';

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

const edited = readCases().filter(({ after }) => after !== undefined);

describe('the diff of a migration', () => {
  it.each(edited.map((folder) => [folder.id, folder] as const))('has no line that no edit explains: %s', async (id, folder) => {
    const texts = new Map(codeFiles(folder.before).map((file) => [file, folder.before.texts.get(file) ?? '']));
    for (const [file, edits] of await plannedEdits(join(root, id), folder)) {
      const before = texts.get(file) ?? '';
      expect(unexplained(before, edits), file).toEqual([]);
      expect(edits.filter(({ start, end, text }) => before.slice(start, end) === text), `${file}: edits that change nothing`).toEqual([]);
    }
  });
});

async function plannedEdits(dir: string, { before, policy }: CaseFolder): Promise<Map<string, Edit[]>> {
  await writeTree(dir, before.texts);
  const program = readProgram({ root: dir, files: codeFiles(before) });
  const { edits } = makePlan(program, findAll(program, { allow: policy.allow }), policy);
  const files = [...new Set(edits.map(({ file }) => file))];
  return new Map(files.map((file) => [file, edits.filter((edit) => edit.file === file)]));
}

/** Lines of the diff, `-` and `+`, that lie in no line an edit touches. Which of two equal lines a diff shows is left to it. */
function unexplained(before: string, edits: readonly Edit[]): string[] {
  const after = applyEdits(before, edits);
  const touched = { '-': linesOf(before, edits), '+': linesOf(after, moved(edits)) };
  const lines = structuredPatch('', '', before, after, '', '', { context: 0 }).hunks.flatMap((hunk) => hunk.lines);
  return lines.filter((line) => (line.startsWith('-') || line.startsWith('+')) && !touched[line.startsWith('-') ? '-' : '+'].has(line.slice(1)));
}

function linesOf(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): Set<string> {
  const lines = text.split('\n');
  const index = lineIndex(text);
  return new Set(ranges.flatMap(({ start, end }) => lines.slice(index.at(start).line - 1, index.at(end).line)));
}

/** Where the new text of each edit lies. */
function moved(edits: readonly Edit[]): { start: number; end: number }[] {
  let shift = 0;
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end).map(({ start, end, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { start: at, end: at + text.length };
  });
}
