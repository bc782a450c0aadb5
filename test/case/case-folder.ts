import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_POLICY, type Policy } from '../../analysis/plan/policy.ts';
import { readMarks, type Mark } from './marks.ts';

export const CASES = fileURLToPath(new URL('../cases', import.meta.url));

export const PRESETS = ['recommended', 'awaits', 'awaits-typescript-eslint', 'strict', 'all'] as const;

/** `case.json`: what a case wants otherwise than the rest. */
export interface CaseOptions {
  readonly policy?: Partial<Policy>;
  /** The program to run; `main.js`, `main.mjs`, `main.cjs` or `main.ts` is taken without asking. */
  readonly main?: string;
  readonly preset?: (typeof PRESETS)[number];
  /** What goes to a thread there is done in a few turns, or by native code, so that counting turns shows nothing. */
  readonly brief?: boolean;
  /** One sentence: what the case is there for. */
  readonly why?: string;
  /** The text of `after` is not settled yet, for this reason: findings and outcomes are checked, the edits are not. */
  readonly pending?: string;
}

/** The files of `before` or `after` with what lies beside both: paths with `/` from the program's root, marks taken out. */
export interface Tree {
  readonly texts: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly malformed: readonly string[];
}

export interface CaseFolder {
  /** `no-blocking-fs/telling-name`. */
  readonly id: string;
  readonly rule: string;
  readonly name: string;
  readonly dir: string;
  readonly options: CaseOptions;
  readonly policy: Policy;
  readonly before: Tree;
  /** Absent where nothing is edited. */
  readonly after?: Tree;
  readonly main?: string;
}

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Promises are awaited only where a migration is asked for that. */
const AWAITS: readonly string[] = ['no-unconsumed-promise', 'no-promise-as-value', 'no-unawaited-return'];
const MAINS = ['main.js', 'main.mjs', 'main.cjs', 'main.ts'];

/** Every case, sorted by rule and name. */
export function readCases(): CaseFolder[] {
  return folders(CASES).flatMap((rule) => folders(join(CASES, rule)).map((name) => readCase(rule, name)));
}

function readCase(rule: string, name: string): CaseFolder {
  const dir = join(CASES, rule, name);
  const options = readOptions(dir);
  const before = readTree(dir, 'before');
  const main = options.main ?? MAINS.find((file) => before.texts.has(file));
  return {
    id: `${rule}/${name}`,
    rule,
    name,
    dir,
    options,
    policy: { ...DEFAULT_POLICY, where: 'everywhere', exports: 'auto', ...(AWAITS.includes(rule) && { rules: ['no-blocking-call-chain', rule] }), ...options.policy },
    before,
    ...(isFolder(join(dir, 'after')) && { after: readTree(dir, 'after') }),
    ...(main !== undefined && { main }),
  };
}

function readOptions(dir: string): CaseOptions {
  const file = join(dir, 'case.json');
  return isFile(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CaseOptions) : {};
}

/** `files/` lies in the root of both programs, `packages/` in their `node_modules`, which git would not take. */
function readTree(dir: string, side: 'before' | 'after'): Tree {
  const texts = new Map([
    ...filesUnder(join(dir, 'files'), ''),
    ...filesUnder(join(dir, 'packages'), 'node_modules/'),
    ...filesUnder(join(dir, side), ''),
  ]);
  const marks = new Map<string, readonly Mark[]>();
  const malformed: string[] = [];
  for (const [file, source] of texts) {
    if (!isProgramCode(file)) continue;
    const marked = readMarks(source);
    texts.set(file, marked.text);
    marks.set(file, marked.marks);
    malformed.push(...marked.malformed.map((line) => `${side}/${file}:${line}`));
  }
  return { texts, marks, malformed };
}

/** Files of the program that is migrated, so neither data nor installed packages. */
export function codeFiles({ texts }: Tree): string[] {
  return [...texts.keys()].filter(isProgramCode).sort();
}

export function isProgramCode(file: string): boolean {
  return CODE.test(file) && !file.startsWith('node_modules/');
}

/** What tells a linter which syntax to accept. */
export function isLinterSetting(file: string): boolean {
  return /(?:^|\/)\.(?:jshintrc|eslintrc(?:\.json|\.ya?ml)?)$/.test(file);
}

function filesUnder(dir: string, prefix: string): [string, string][] {
  if (!isFolder(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(dir, entry.name), `${prefix}${entry.name}/`)
      : [[prefix + entry.name, readFileSync(join(dir, entry.name), 'utf8')] as [string, string]],
  );
}

function folders(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
