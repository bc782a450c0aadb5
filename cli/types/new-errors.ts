import type { TypeError } from './type-errors.ts';

/** A module that is not found: without the types of Node, the one that a migration imports is as unknown as the one before it. */
const UNKNOWN_MODULE = 2307;

/** The errors that were not there before. Lines move, so an error is known by its file, code and words; each one before excuses one after. */
export function newErrors(before: readonly TypeError[], after: readonly TypeError[]): TypeError[] {
  const excused = new Map<string, number>();
  for (const error of before) excused.set(keyOf(error), (excused.get(keyOf(error)) ?? 0) + 1);
  return after.filter((error) => {
    const left = excused.get(keyOf(error)) ?? 0;
    excused.set(keyOf(error), left - 1);
    return left <= 0;
  });
}

function keyOf({ file, code, message }: TypeError): string {
  return code === UNKNOWN_MODULE ? `${file} ${code}` : `${file} ${code} ${message}`;
}
