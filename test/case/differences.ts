import { createTwoFilesPatch } from 'diff';

/** Unified diffs of all files that differ, or the empty string: what a failing case prints. */
export function differences(expected: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>): string {
  const files = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return files
    .filter((file) => expected.get(file) !== actual.get(file))
    .map((file) => patch(file, expected.get(file), actual.get(file)))
    .join('\n');
}

function patch(file: string, expected: string | undefined, actual: string | undefined): string {
  if (expected === undefined) return `${file}: not expected\n`;
  if (actual === undefined) return `${file}: missing\n`;
  return createTwoFilesPatch(`${file} (expected)`, `${file} (actual)`, visible(expected), visible(actual));
}

/** Line ends and marks that a terminal swallows. */
function visible(text: string): string {
  return text.replaceAll('\r\n', '␍\n').replace(/^\uFEFF/, '[BOM]').replaceAll('\t', '→');
}
