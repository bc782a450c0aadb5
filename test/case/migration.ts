import { parseSync } from 'oxc-parser';
import { applyEdits, type Edit } from '../../analysis/edit.ts';
import { findAll } from '../../analysis/findings/find.ts';
import type { Finding } from '../../analysis/findings/finding.ts';
import { reported } from '../../analysis/findings/report.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import { withDependency } from '../../analysis/plan/executor/manifest-edit.ts';
import type { Plan, PlannedCall, SettingChange } from '../../analysis/plan/plan.ts';
import { lineIndex } from '../../analysis/program/lines.ts';
import type { Program } from '../../analysis/program/program.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { codeFiles, isLinterSetting, isProgramCode, type CaseFolder, type Tree } from './case-folder.ts';
import { markLine, type Mark } from './marks.ts';
import type { Variant } from './variants.ts';

/** What the analysis says about one program, in the words of the marks, and what it would make of it. */
export interface Migration {
  readonly reports: readonly string[];
  /** Refused and skipped calls. */
  readonly outcomes: readonly string[];
  /** The program's code files after the edits. */
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: number;
  /** Blocking calls in scope. */
  readonly calls: number;
  readonly errors: readonly string[];
  /** Blocking calls that were found but have not exactly one outcome. */
  readonly unaccounted: readonly string[];
}

const BOM = '\uFEFF';

/** Reads, judges, plans and applies: `root` holds the tree, `variant` replaces the text of its code files. */
export function migrate({ options, policy }: Pick<CaseFolder, 'options' | 'policy'>, tree: Tree, root: string, variant?: Variant): Migration {
  const sources = new Map(codeFiles(tree).map((file) => [file, textOf(tree, file, variant)]));
  const program = readProgram({ root, files: [...sources.keys()], readText: (file) => sources.get(file) });
  const findings = findAll(program, { allow: policy.allow });
  const plan = makePlan(program, findings, policy);
  const { edits } = plan;
  const texts = new Map([
    ...[...sources].map(([file, text]) => [file, edited(text, edits.filter((edit) => edit.file === file))] as const),
    ...plan.newFiles.map(({ file, text }) => [file, text] as const),
    ...manifestOf(tree, plan),
    ...plan.settings.map((setting) => [setting.file, raised(tree, setting)] as const),
  ]);
  const seen = findings.filter((finding) => reported(finding, options.preset ?? 'strict'));
  return {
    reports: seen.map((finding) => placed(program, finding, 'reports', finding.rule)).sort(),
    outcomes: plan.calls.flatMap((call) => outcomeOf(program, call)).sort(),
    texts,
    edits: edits.length + plan.newFiles.length + plan.dependencies.length + plan.settings.length,
    calls: plan.calls.length,
    errors: [...program.errors.map(({ file, message }) => `${file}: ${message}`), ...syntaxErrors(new Map([...texts].filter(([file]) => isProgramCode(file))))],
    unaccounted: unaccounted(findings, plan),
  };
}

/** Marks of one kind in a tree, as `reports` and `outcomes` above. */
export function marksOf({ marks }: Tree, ...says: readonly Mark['says'][]): string[] {
  return [...marks].flatMap(([file, list]) => list.filter((mark) => says.includes(mark.says)).map((mark) => markLine(file, mark))).sort();
}

/** The code files that a tree says, its package.json, and settings that it says otherwise than `from`, as `texts` above. Files that `from` has not are new: a migration writes them, without a byte order mark. */
export function codeOf(tree: Tree, variant?: Variant, from: Tree = tree): Map<string, string> {
  const manifest = tree.texts.get(MANIFEST);
  const added = variant?.name === 'BOM' ? undefined : variant;
  const files = codeFiles(tree).map((file) => [file, textOf(tree, file, from.texts.has(file) ? variant : added)] as const);
  const settings = [...tree.texts].filter(([file, text]) => isLinterSetting(file) && from.texts.get(file) !== text);
  return new Map([...files, ...(manifest === undefined ? [] : [[MANIFEST, manifest] as const]), ...settings]);
}

const MANIFEST = 'package.json';

/** With the dependencies that the plan adds. */
function manifestOf({ texts }: Tree, { dependencies }: Plan): [string, string][] {
  const text = texts.get(MANIFEST);
  return text === undefined ? [] : [[MANIFEST, dependencies.reduce((now, { name, range }) => withDependency(now, name, range) ?? now, text)]];
}

function raised({ texts }: Tree, { file, at, from, to }: SettingChange): string {
  const text = texts.get(file) ?? '';
  return text.slice(0, at) + to + text.slice(at + from.length);
}

function textOf({ texts }: Tree, file: string, variant: Variant | undefined): string {
  const text = texts.get(file) ?? '';
  return variant === undefined ? text : variant.apply(text);
}

/** Offsets do not count a byte order mark, and whoever writes puts it back. */
function edited(text: string, edits: readonly Edit[]): string {
  return text.startsWith(BOM) ? BOM + applyEdits(text.slice(BOM.length), edits) : applyEdits(text, edits);
}

function outcomeOf(program: Program, { finding, status, refusal, skip }: PlannedCall): string[] {
  if (status === 'refused') return [placed(program, finding, 'refuses', refusal?.code ?? 'without-a-code')];
  if (status === 'skipped') return [placed(program, finding, 'skips', skip?.code ?? 'without-a-code')];
  return [];
}

function placed({ modules }: Program, { file, start }: Finding, says: Mark['says'], name: string): string {
  const { line } = lineIndex(modules.get(file)?.text ?? '').at(start);
  return markLine(file, { line, says, name });
}

/** `migrated + refused + skipped = calls`, call by call. A chain is reported at its edges, but the call at its end is what is migrated. */
function unaccounted(findings: readonly Finding[], { calls }: Plan): string[] {
  const blocking = findings.filter(({ kind, rule, preset }) => kind !== 'promise' && rule !== 'no-blocking-call-chain' && preset !== 'off');
  return blocking.flatMap(({ id, api, file }) => {
    const times = calls.filter(({ finding }) => finding.id === id).length;
    return times === 1 ? [] : [`${file}: ${api} has ${times} outcomes`];
  });
}

function syntaxErrors(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) => {
    const tries = (['commonjs', 'module'] as const).map((sourceType) => parseSync(file, text.replace(/^\uFEFF/, ''), { sourceType, astType: 'ts' }).errors);
    return tries.some((errors) => errors.length === 0) ? [] : (tries[1] ?? []).map(({ message }) => `${file}: ${message}`);
  });
}
