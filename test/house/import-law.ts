import type { Import } from './imports-of.ts';

/** What the files of one folder may import. The first law whose `from` matches a file holds for it. */
export interface Law {
  readonly from: string;
  /** Folders and files of ours; the folder itself is always allowed. */
  readonly ours: readonly string[];
  /** Folders whose types may be named, but whose code may not be loaded. */
  readonly types?: readonly string[];
  /** Packages and builtins that are forbidden. */
  readonly never: RegExp;
  readonly why: string;
}

// Scope analysis is not linting: that one package of the family knows nothing of ESLint.
const ESLINT = String.raw`eslint|@eslint/.*|@eslint-community/.*|@typescript-eslint/(?!scope-manager$).*|typescript-eslint`;
const HOSTS = new RegExp(`^(?:${ESLINT}|jscodeshift(?:/.*)?|recast)$`);
const SIDE_EFFECTS = new RegExp(`${HOSTS.source}|^(?:node:)?(?:fs|fs/promises|child_process)$`);

export const LAWS: readonly Law[] = [
  {
    from: 'catalog/',
    ours: [],
    never: /^/,
    why: 'facts do not depend on how we look for them: a contributor can add a package knowing nothing else',
  },
  {
    from: 'analysis/edit.ts',
    ours: [],
    never: /^/,
    why: 'an edit is a range and its new text; everything builds on it, so it builds on nothing',
  },
  {
    from: 'analysis/program/',
    ours: [],
    never: HOSTS,
    why: 'reading a program is the same whatever we look for',
  },
  {
    from: 'analysis/findings/',
    ours: ['analysis/program/', 'catalog/', 'analysis/edit.ts'],
    never: HOSTS,
    why: 'judging does not know what will be done about it',
  },
  {
    from: 'analysis/learn/',
    ours: ['analysis/findings/', 'analysis/program/', 'catalog/'],
    never: HOSTS,
    why: 'an entry is proposed from what a package does, not from what a migration would make of it',
  },
  {
    from: 'analysis/plan/',
    ours: ['analysis/findings/', 'analysis/program/', 'catalog/', 'analysis/edit.ts'],
    never: SIDE_EFFECTS,
    why: 'a plan is computed, never applied: it can be tested, shown and refused',
  },
  {
    from: 'analysis/',
    ours: ['catalog/'],
    never: HOSTS,
    why: 'the analysis serves every door alike, so it knows none of them',
  },
  { from: 'rules/', ours: ['analysis/', 'catalog/'], never: /^(?:jscodeshift(?:\/.*)?|recast)$/, why: 'a rule reports' },
  { from: 'codemods/', ours: ['analysis/', 'catalog/'], never: new RegExp(`^(?:${ESLINT})$`), why: 'a codemod applies' },
  {
    from: 'cli/report/',
    ours: ['analysis/explain.ts'],
    types: ['analysis/', 'catalog/', 'cli/'],
    never: SIDE_EFFECTS,
    why: 'reporters only read results, and never compute or fetch them',
  },
  {
    from: 'cli/',
    ours: ['analysis/', 'catalog/'],
    never: HOSTS,
    why: 'the command runs the analysis itself: it needs neither a linter nor a codemod runner',
  },
  {
    from: 'index.ts',
    ours: ['rules/'],
    never: /^(?:jscodeshift(?:\/.*)?|recast|typescript)$/,
    why: 'loading the plugin must not load jscodeshift or the command',
  },
];

export function lawOf(file: string): Law | undefined {
  return LAWS.find(({ from }) => file === from || (from.endsWith('/') && file.startsWith(from)));
}

/** The violations of a file, each with the sentence of why. */
export function violations(file: string, imports: readonly Import[]): string[] {
  const law = lawOf(file);
  if (law === undefined) return [`${file} is in no folder of the import law`];
  return imports
    .filter((imported) => !isAllowed(law, imported))
    .map(({ specifier }) => `${file} may not import ${specifier}: ${law.why}`);
}

function isAllowed(law: Law, { specifier, file, when }: Import): boolean {
  if (file === undefined) return !law.never.test(specifier);
  const allowed = [law.from, ...law.ours, ...(when === 'type' ? (law.types ?? []) : [])];
  return allowed.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)));
}
