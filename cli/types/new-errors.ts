import type { TypeError } from './type-errors.ts';

/** Modules without types: where those of Node are missing, the one that a migration imports is as unknown as the one before it. */
const UNKNOWN_MODULE = new Set([2307, 2580, 2591, 2792, 7016]);

/** The errors that were not there before. Lines move, so an error is known by its file, code and words; each one before excuses one after, and one unknown module all others. */
export function newErrors(before: readonly TypeError[], after: readonly TypeError[]): TypeError[] {
  const excused = new Map<string, number>();
  for (const error of before) excused.set(keyOf(error), (excused.get(keyOf(error)) ?? 0) + 1);
  return after.filter((error) => {
    const left = excused.get(keyOf(error)) ?? 0;
    if (UNKNOWN_MODULE.has(error.code)) return left === 0;
    excused.set(keyOf(error), left - 1);
    return left <= 0;
  });
}

function keyOf({ file, code, message }: TypeError): string {
  return UNKNOWN_MODULE.has(code) ? `${file} ${code}` : `${file} ${code} ${message}`;
}
