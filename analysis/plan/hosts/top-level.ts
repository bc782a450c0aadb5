import { isConfigFile, isTestFile } from '../../findings/file-role.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Draft } from '../draft.ts';
import { inertnessOf } from '../hazards/inert.ts';
import type { Obstacle, Site, SiteKey } from '../site.ts';
import type { Study } from '../study.ts';
import { isLoadedLast } from './loaded-last.ts';
import { loadsOf } from './loads.ts';

/** Why a module's top level can never wait; undefined where it may, if the place within it allows. */
export function topLevelObstacle(study: Study, module: Module): Obstacle | undefined {
  const obstacle = obstacleToFirstWait(study, module);
  return obstacle !== undefined && !module.dynamic && study.policy.topLevel !== 'refuse' && waitsAlready(module) ? undefined : obstacle;
}

/** It has an await of its own: whoever loads it waits for it as it is. */
const waitsAlready = ({ functions, emitted }: Module): boolean => emitted !== 'commonjs' && functions[0] !== undefined && functions[0].awaits.length > 0;

/**
 * Has it waited by then? Others that are loaded beside it have run up to their own first awaits, and so have those that are loaded after it.
 * In `await import(nameOf(x))` nothing of them is told by when the loading begins.
 */
function isAfterWait({ functions, regions, text }: Module, at: Range): boolean {
  const isSure = (each: Range): boolean => !regions.some(({ fn, start, end }) => fn === 0 && start <= each.start && each.end <= end && !(start <= at.start && at.end <= end));
  const begun = functions[0]?.awaits.filter((each) => each.start <= at.start && isSure(each)) ?? [];
  return begun.some((each) => each.end <= at.start || (at.end <= each.end && /^await\s+import\s*\(\s*$/.test(text.slice(each.start, at.start))));
}

function obstacleToFirstWait(study: Study, module: Module): Obstacle | undefined {
  const found = (message: string, hint: string): Obstacle => ({ code: 'top-level', message, hint, file: module.file, at: { start: 0, end: 0 } });
  if (study.policy.topLevel === 'refuse') return found('the policy leaves top levels alone', 'set topLevel to automatic');
  if (module.dynamic) return found('the file uses eval or with', 'move that code to another file');
  if (isTestFile(module.file)) return found('a test runner loads this file and expects its tests to be there at once', 'move the call into a before hook');
  if (isConfigFile(module.file)) return found('a tool loads this file and reads its exports at once', 'export an async function if the tool takes one');
  if (hasMainBlock(module)) return undefined;
  if (study.surface.files.has(module.file)) return found('the package’s users load this file, and require() cannot load a module that waits', 'move the work into an exported async function');
  return isExpected(study, module) ? found('another file loads this module and expects its exports at once', 'move the work into an async function') : undefined;
}

/** Does another file load it, and go on? */
const isExpected = (study: Study, module: Module): boolean => loadsOf(study.graph.program).loaded.has(module.file) && !isLoadedLast(study, module);

const MAIN_TEST = /^if\s*\(\s*(?:typeof\s+\w+\s*!={1,2}\s*['"]undefined['"]\s*&&\s*)*(require\.main\s*={2,3}\s*module|module\s*={2,3}\s*require\.main|!module\.parent)\s*\)\s*\{/;

const isMainBlock = (module: Module, statement: Statement): boolean => statement.type === 'IfStatement' && MAIN_TEST.test(module.text.slice(statement.start, statement.end)) && !/\}\s*else\b/.test(module.text.slice(statement.end - 200, statement.end));

/** At the top level, however deep: a test for `require` may stand around it. */
const mainBlocks = (module: Module): Statement[] => (module.emitted === 'commonjs' ? module.statements.filter((each) => each.fn === 0 && isMainBlock(module, each)) : []);

const hasMainBlock = (module: Module): boolean => mainBlocks(module).length > 0;

export const topStatements = (module: Module): Statement[] => module.statements.filter((each) => each.fn === 0 && each.parent === undefined).sort((a, b) => a.start - b.start);

/**
 * How the top level comes to wait. `await`: as it is, in a module that certainly runs as ESM. `bare`: nothing follows the call that
 * could notice, so it stays as it is. `block`: the `require.main === module` block becomes an async main called from there.
 * `main`: the file from the first wait to its end does, which runs in any module system.
 */
export type TopLevelForm =
  | { readonly how: 'await' }
  | { readonly how: 'bare'; readonly site: Site }
  | { readonly how: 'block'; readonly statement: Range; readonly body: Range }
  | { readonly how: 'main'; readonly range: Range };

/** The form for these awaits, or why there is none. */
export function topLevelForm(study: Study, module: Module, sites: readonly Site[]): TopLevelForm | Obstacle {
  if (waitsAlready(module)) return formOfWaiting(study, module, sites);
  if (module.emitted === 'esm') return { how: 'await' };
  const [only] = sites;
  const statements = topStatements(module);
  const holders = sites.map((site) => statements.find((each) => each.start <= site.call.start && site.call.end <= each.end));
  const [first] = holders;
  const inBlock = first !== undefined && holders.every((each) => each === first) && isMainBlock(module, first);
  if (inBlock && !endsProgram(study, module, first)) return { code: 'top-level', message: 'what follows the block would run before it is done', hint: 'move the block to the end of the file', file: module.file, at: only?.call ?? first };
  const loaded = isExpected(study, module) || study.surface.files.has(module.file);
  const isGuarded = ({ call }: Site): boolean => mainBlocks(module).some((block) => block.start <= call.start && call.end <= block.end);
  // Whoever loads the file goes on while it waits.
  if (only !== undefined && sites.length === 1 && (!loaded || isGuarded(only)) && isBare(study, module, only)) return { how: 'bare', site: only };
  if (inBlock && only !== undefined && sites.length === 1 && endsBlock(module, only, first)) return { how: 'bare', site: only };
  if (inBlock) return { how: 'block', statement: first, body: bodyOf(module, first) };
  const range = { start: Math.min(...holders.map((each) => each?.start ?? 0)), end: statements.at(-1)?.end ?? module.text.length };
  const why = loaded ? 'another file loads this module' : reasonAgainst(module, range);
  return why === undefined ? { how: 'main', range } : { code: 'top-level', message: `the rest of the file cannot move into an async main: ${why}`, hint: 'put the program into a function', file: module.file, at: only?.call ?? range };
}

/** What may wait at all may do so anywhere; else only what comes after a wait. */
function formOfWaiting(study: Study, module: Module, sites: readonly Site[]): TopLevelForm | Obstacle {
  const obstacle = obstacleToFirstWait(study, module);
  const early = obstacle === undefined ? undefined : [...sites].sort((a, b) => a.call.start - b.call.start).find(({ call }) => !isAfterWait(module, call));
  return obstacle === undefined || early === undefined ? { how: 'await' } : { ...obstacle, at: early.call };
}

/** Nothing but declarations after it, and what the file gives to those who load it. */
function endsProgram(study: Study, module: Module, { end }: Range): boolean {
  const top = module.functions[0];
  const inert = inertnessOf(study);
  return top !== undefined && topStatements(module).every((each) => each.end <= end || inert.range(module, top, { start: Math.max(each.start, end), end: each.end }) || onlySetsExports(module, each));
}

/** `module.exports = main;`, `exports.main = main;` */
function onlySetsExports(module: Module, { start, end }: Range): boolean {
  const writes = module.writes.filter((each) => each.fn === 0 && each.start >= start && each.end <= end);
  return writes.length > 0 && writes.every(setsExports) && !callsIn(module, 0).some((call) => call.start >= start && call.end <= end);
}

const setsExports = ({ object, name }: Module['writes'][number]): boolean => object.kind === 'exports' || (object.kind === 'global' && object.name === 'module' && name === 'exports');

/** A call of ours that is a statement of its own, with nothing but declarations after it: an async main called bare. */
function isBare(study: Study, module: Module, { call, targets, asserts, iterates }: Site): boolean {
  const statement = module.statements[call.place.statement];
  return targets.length > 0 && asserts === undefined && iterates !== true && call.use.how === 'dropped' && statement?.start === call.start && endsProgram(study, module, statement);
}

/** `main();` at the end of its block: a function around it would wait for nothing more. */
function endsBlock(module: Module, { call, targets, asserts, iterates }: Site, block: Statement): boolean {
  const statement = module.statements[call.place.statement];
  return targets.length > 0 && asserts === undefined && iterates === undefined && call.use.how === 'dropped' && statement?.start === call.start && module.text.slice(statement.end, bodyOf(module, block).end).trim() === '';
}

export function isForm(result: TopLevelForm | Obstacle): result is TopLevelForm {
  return 'how' in result;
}

/** Between the braces of the block. */
function bodyOf(module: Module, statement: Statement): Range {
  return { start: module.text.indexOf('{', statement.start) + 1, end: statement.end - 1 };
}

/** Declarations that no function can hold, `declare const` and namespaces of TypeScript among them. */
const staysAtTop = ({ text }: Module, { type, start }: Statement): boolean => /^(?:Import|Export|TSImport|TSExport|TSModule|TSNamespace|TSGlobal)/.test(type) || /^declare\s/.test(text.slice(start, start + 8));

function reasonAgainst(module: Module, range: Range): string | undefined {
  const inside = (at: Range): boolean => at.start >= range.start && at.end <= range.end;
  if (topStatements(module).some((each) => inside(each) && staysAtTop(module, each))) return 'it has import and export declarations';
  if (module.writes.some((write) => inside(write) && setsExports(write))) return 'it sets exports, which would come too late';
  const leaked = module.bindings.find((binding) => binding.fn === 0 && inside(binding.range) && module.references.some((each) => each.binding === binding.id && !inside(each)));
  if (leaked !== undefined) return `'${leaked.name}' is declared there and used above it`;
  return module.functions[0]?.uses.this === true ? 'it uses this' : undefined;
}

/** Sites at top levels that have no form: those in front go first, since a later start may be possible. */
export function topLevelObstacles(draft: Draft): Map<SiteKey, Obstacle> {
  const obstacles = new Map<SiteKey, Obstacle>();
  for (const [key, sites] of draft.sites) {
    const module = sites[0]?.module;
    if (module === undefined || draft.hosts.get(key) !== 'top-level' || key !== fnKey(module.file, 0)) continue;
    const form = topLevelForm(draft.study, module, sites);
    const first = [...sites].sort((a, b) => a.call.start - b.call.start)[0];
    if (!isForm(form) && first !== undefined) obstacles.set(first.key, form);
  }
  return obstacles;
}
