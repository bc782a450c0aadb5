import path from 'node:path';

/** What frameworks and their templates call their folders, in settings that they write for themselves or that a bundler reads. */
const USUAL: readonly (readonly [alias: RegExp, folders: readonly string[]])[] = [
  [/^\$lib(?:\/|$)/, ['src/lib']],
  [/^[@~]\//, ['src', 'app', '.']],
  [/^(?:@@|~~)\//, ['.']],
];

/**
 * The paths, without extension perhaps, that `$lib/x`, `@/x` and `~/x` usually stand for in a package, where no setting that is read explains them.
 * Whoever asks takes one only if it is the only one that is there.
 */
export function usualTargets(folder: string, specifier: string): readonly string[] {
  const [alias, folders] = USUAL.find(([each]) => each.test(specifier)) ?? [];
  if (alias === undefined || folders === undefined) return [];
  return folders.map((each) => path.join(folder, each, specifier.replace(alias, '')));
}
