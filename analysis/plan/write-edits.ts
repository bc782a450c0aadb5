import { callsIn } from '../program/by-function.ts';
import { fnKey, type FnKey } from '../program/call-graph.ts';
import { expected } from '../program/expected.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { Range } from '../program/structure.ts';
import type { Edit } from '../edit.ts';
import { assertionEdits, needsSettled } from './assertion-edits.ts';
import type { Colouring } from './colour.ts';
import { declarationEdits } from './declaration-files.ts';
import { directiveEdits } from './directives.ts';
import { bodyEdit, broughtBack, carriedEdits, isReferredTo } from './executor/offload-edits.ts';
import { movedOf, offloadReplaced } from './executor/offload-site.ts';
import { specifierOf } from './places.ts';
import { groupEdits, groupsOf } from './concurrent/groups.ts';
import { loweredTogether } from './concurrent/independent.ts';
import { constructionEdits, factoryEdits } from './factories/edits.ts';
import { floorOf } from './floor.ts';
import { openedIn, type PlacedOpening } from './handles/openings.ts';
import { laterEdits, laterOf } from './handles/later-edits.ts';
import { openingEdits } from './handles/opening-edits.ts';
import { planImports, type ImportPlan } from './imports/plan-imports.ts';
import { isLed, loweringsOf, withoutMember } from './iteration/lowered.ts';
import { loweringEdits } from './iteration/edits.ts';
import { namesIn } from './names.ts';
import { leafEdits, ownEdits } from './rewrite.ts';
import { handedModel } from './callback-hosts.ts';
import { MADE_ASYNC } from './hosts.ts';
import { routedEdits } from './routed.ts';
import { copyScope, type ScopedEdit } from './scoped-edit.ts';
import { signatureEdits } from './signatures.ts';
import { singleFlightEdits } from './single-flight.ts';
import type { Site } from './site.ts';
import type { Double } from './stubs/forwarding.ts';
import { mockEdits } from './stubs/mock-edits.ts';
import { doneEdits } from './test-body.ts';
import { exportsOf, type Study } from './study.ts';
import { isCalledBare, topLevelEdits } from './top-level-edits.ts';
import { goesThroughExports, twinFormOf, type TwinForm } from './twin-form.ts';
import { exportEdits, exportForms } from './twin-exports.ts';
import { twinEdit } from './twins.ts';
import { sharedTypeEdits, type InPlace } from './held-types.ts';
import { turnEdits } from './turns/section-edits.ts';
import type { Turn } from './turns/turn.ts';
import { asyncEdits, returnTypeQueries } from './types.ts';
import { reachedThrough, replacementFor, type Replacement, type Wanted } from './wanted.ts';

/** All edits of a colouring, by file. Everything is decided; here it only becomes text. */
export function writeEdits(study: Study, colouring: Colouring): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Site[]>();
  for (const site of [...colouring.sites.values()].flat()) byFile.set(site.module.file, [...(byFile.get(site.module.file) ?? []), site]);
  const doubles = doublesToForward(colouring);
  const opened = openedIn(study, colouring);
  const edits = new Map<string, Edit[]>();
  for (const module of study.graph.program.modules.values()) {
    const sites = (byFile.get(module.file) ?? []).sort((a, b) => a.call.id - b.call.id);
    const written = writeModule({ study, colouring, module, doubles: doubles.get(module.file) ?? [], opened: opened.filter(({ file }) => file === module.file) }, sites);
    if (written.length > 0) edits.set(module.file, written);
  }
  return edits;
}

/** Doubles of functions whose asynchronous forms are called now, by the file that puts them there: each once. */
function doublesToForward({ sites }: Colouring): ReadonlyMap<string, readonly Double[]> {
  const byFile = new Map<string, Double[]>();
  for (const double of [...sites.values()].flat().flatMap(({ leaf }) => leaf?.forwarded?.doubles ?? [])) {
    const known = byFile.get(double.file) ?? [];
    if (!known.some(({ name, on }) => name === double.name && placeOf(on) === placeOf(double.on))) byFile.set(double.file, [...known, double]);
  }
  return byFile;
}

const placeOf = (on: Double['on']): string => ('holder' in on ? `held by ${String(on.holder)}` : `replaced at ${String(on.mock.start)}`);

interface Writing extends Deciding {
  readonly imports: ImportPlan;
}

/** Before names are given out. */
interface Deciding {
  readonly study: Study;
  readonly colouring: Colouring;
  readonly module: Module;
  /** What it puts in the place of functions, to be asked for their asynchronous forms as well. */
  readonly doubles: readonly Double[];
  /** Connections that it makes, and that get threads of their own. */
  readonly opened: readonly PlacedOpening[];
}

function writeModule(deciding: Deciding, sites: readonly Site[]): Edit[] {
  const { study, colouring, module, doubles } = deciding;
  const writing: Writing = { ...deciding, imports: importsOf(deciding, sites) };
  const written: ScopedEdit[] = [...callEdits(writing, sites), ...functionEdits(writing), ...sharedLoads(writing), ...openedEdits(writing), ...offloadEdits(writing, sites), ...directives(writing, sites)];
  for (const { on, ...double } of doubles) if ('holder' in on) writing.imports.forward({ ...on, ...double });
  const queues = queueNames(writing);
  const imports = writing.imports.edits();
  const inside = [...imports.local, ...written];
  const scoped = [...inside, ...turnFunctions(writing, queues, inside), ...routedFunctions(writing, inside)];
  const inText = scoped.filter((edit) => edit.copyOf === undefined);
  return [
    ...topLevelEdits(study, module, sites, imports.module, inText),
    ...inText,
    ...twinEdits(writing, scoped),
    ...broughtBackEdits(writing, sites),
    ...mockEdits(module, doubles),
    ...sharedTypeEdits(study.graph, module, inPlace(colouring)),
    ...declarationEdits(study, colouring.forms, module),
    ...signatureEdits(study.graph, module, inPlace(colouring)),
    ...returnTypeQueries(module, (binding) => isChangedBinding(writing, binding)),
  ];
}

function importsOf(deciding: Deciding, sites: readonly Site[]): ImportPlan {
  const { study, module, opened } = deciding;
  const offloaded = sites.flatMap((site) => offloadReplaced(site, scopeOf(deciding, site)));
  const replaced = sites.filter((site) => movedOf(site) === undefined && (needsSettled(site.asserts?.form) || (replacementOf(site, sites) ?? importedTwin(deciding, site)) !== undefined));
  const made = opened.flatMap(({ call }) => module.calls[call] ?? []).map((call) => ({ call }));
  const asked = sites.filter((site) => laterOf(study, site) !== undefined).map((site) => ({ call: site.call, keepsCallee: true, ...scopeOf(deciding, site) }));
  return planImports({ graph: study.graph, module, floor: floorOf(study.graph, study.policy, module), replaced: [...made, ...asked, ...offloaded, ...replaced.map((site) => ({ call: site.call, keepsCallee: site.asserts !== undefined, ...scopeOf(deciding, site) }))], reserved: twinsOf(deciding).map(({ form }) => form.name) });
}

function scopeOf({ colouring, module }: Deciding, site: Site): { readonly copyOf?: FnKey } {
  const copyOf = copyScope(module, colouring.forms, colouring.hosts, site.loops[0] ?? site.call.fn);
  return copyOf === undefined ? {} : { copyOf };
}

/** From the outside in: where two calls start at the same place, what is written before the outer one comes first. */
function callEdits(writing: Writing, sites: readonly Site[]): ScopedEdit[] {
  const { study, colouring, module } = writing;
  const lowerings = loweringsOf(study.graph, module, sites);
  const groups = groupsOf(study, module, sites, (site) => isWhole(writing, site, sites));
  const together = new Set(groups.flatMap(({ steps }) => steps.map(({ site }) => site)));
  const lowered = lowerings.map((lowering) => {
    const each = loweredTogether(study, module, lowering) ?? lowering;
    const call = withoutMember(lowerings, each.call);
    const scope = copyScope(module, colouring.forms, colouring.hosts, each.fn?.id ?? call.fn);
    const edits = loweringEdits(module, { ...each, call }, {
      helper: () => writing.imports.helper(each.method.helper, call),
      async: (fn) => asyncEdits(study.graph, module, fn, false, inPlace(colouring)),
    });
    return { range: call, edits: edits.map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope })) };
  });
  const others = sites.filter((site) => site.iterates !== true).map((site) => ({ range: site.call.place.operand, edits: siteEdits(writing, { ...site, call: withoutMember(lowerings, site.call), ...(isLed(lowerings, site.call) ? { led: true as const } : {}), ...(together.has(site) ? { together: true as const } : {}) }, sites) }));
  const written = [...lowered, ...others].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end).flatMap(({ edits }) => edits);
  return [...written, ...groups.flatMap((group) => groupEdits(module, group, scopeOf(writing, expected(group.steps[0], 'a first step').site)))];
}

/** Is all that takes its place an expression for a promise? A member of the result would be read from the promise. */
function isWhole(writing: Writing, site: Site, all: readonly Site[]): boolean {
  const replacement = replacementOf(site, all);
  return movedOf(site) === undefined && site.dropped === undefined && site.leaf?.asks === undefined && !isCalledBare(writing.study, site, all) && (site.leaf === undefined || replacement?.member === '');
}

function siteEdits(writing: Writing, site: Site, all: readonly Site[]): ScopedEdit[] {
  if (movedOf(site) !== undefined) return [];
  const isBare = isCalledBare(writing.study, site, all);
  if (site.call.callee.kind === 'super') return [];
  const edits = site.call.isNew && site.leaf === undefined ? constructionEdits(writing.study.graph, site, isBare) : site.asserts !== undefined ? assertionText(writing, site) : site.leaf?.asks !== undefined ? askedText(writing, site, all, isBare) : site.leaf === undefined ? ownEdits(site, calledName(writing, site), isBare) : leafText(writing, site, all);
  return edits.map((edit) => ({ ...edit, ...scopeOf(writing, site) }));
}

/** A connection, or what it gave, is asked for a promise: by a method of another name, in TypeScript by the same one of what `later` gives. */
function askedText({ study, module, imports }: Writing, site: Site, all: readonly Site[], isBare: boolean): Edit[] {
  const wanted = laterOf(study, site);
  if (wanted === undefined) return ownEdits(site, site.leaf?.asks?.method, isBare);
  return laterEdits(module, site, all, imports.nameOf(wanted, site.call), isBare);
}

function assertionText({ imports }: Writing, site: Site): Edit[] {
  return assertionEdits(site, needsSettled(site.asserts?.form) ? imports.nameOf({ how: 'adapter', name: 'settled' }, site.call) : undefined);
}

function leafText(writing: Writing, site: Site, all: readonly Site[]): Edit[] {
  const replacement = replacementOf(site, all);
  return replacement === undefined ? [] : leafEdits(site, writing.imports.nameOf(replacement.wanted, site.call), replacement);
}

/** An adapter used once may be written out in place; one that the module uses more often becomes a function. */
export function replacementOf(site: Site, all: readonly Site[]): Replacement | undefined {
  const { leaf } = site;
  if (leaf === undefined) return undefined;
  if (leaf.task?.body.how === 'function' || leaf.asks !== undefined) return undefined;
  if (leaf.task !== undefined) return { wanted: { how: 'task', task: leaf.task }, after: '', member: '' };
  const alike = all.filter((other) => other.leaf?.entry.instead.form === 'adapter' && leaf.entry.instead.form === 'adapter' && other.leaf.entry.instead.name === leaf.entry.instead.name);
  // Beside one that does everything, a smaller one would only be more text.
  const adapter = alike.some((other) => other.leaf?.adapter !== leaf.adapter) ? undefined : leaf.adapter;
  const replacement = replacementFor(leaf.entry, adapter, alike.length <= 1);
  return replacement === undefined || leaf.forwarded?.through === undefined ? replacement : { ...replacement, wanted: reachedThrough(replacement.wanted, leaf.forwarded.through) };
}

/** The name of the twin that is called instead; undefined where the function itself became async. */
function calledName(writing: Writing, site: Site): string | undefined {
  const wanted = importedTwin(writing, site);
  return wanted === undefined ? twinOf(writing, site) : writing.imports.nameOf(wanted, site.call);
}

/** A twin comes in beside the function that was imported. */
function importedTwin(deciding: Deciding, site: Site): Wanted | undefined {
  const twin = twinOf(deciding, site);
  const { named } = site;
  const record = named.kind === 'binding' ? deciding.module.imports.find((each) => each.names.some((name) => name.binding === named.binding)) : undefined;
  return twin === undefined || record === undefined ? undefined : { how: 'import', module: record.specifier, path: twin };
}

function twinOf({ study, colouring }: Deciding, site: Site): string | undefined {
  const [target] = site.targets;
  if (target === undefined) return undefined;
  const beside = site.targets.length > 1 ? undefined : colouring.redirected.get(target);
  if (beside !== undefined) return study.graph.functionOf(beside)?.fn.name;
  const found = colouring.forms.get(target) === 'twin' ? study.graph.functionOf(target) : undefined;
  return found === undefined ? undefined : twinFormOf(found.module, found.fn)?.name;
}

/** Functions that become async themselves, and reactions. */
function functionEdits({ study, colouring, module }: Writing): ScopedEdit[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const becomes = colouring.forms.has(key) || (colouring.sites.has(key) && MADE_ASYNC.has(colouring.hosts.get(key)));
    if (!becomes) return [];
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    const callback = colouring.hosts.get(key) === 'handler' ? doneEdits(study.graph, module, fn) : [];
    if (fn.kind === 'constructor') return factoryEdits(study.graph, module, fn, colouring.sites.get(key) ?? []);
    return [...asyncEdits(study.graph, module, fn, colouring.forms.has(key), inPlace(colouring)), ...callback].map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

const inPlace = ({ forms }: Colouring): InPlace => (key) => forms.get(key) === 'in-place';

/** The name of each queue of a module's functions that take turns. */
function queueNames({ colouring, module, imports }: Writing): ReadonlyMap<Turn, string> {
  const own = colouring.turns.filter((turn) => turn.module === module);
  return new Map(own.map((turn) => [turn, imports.nameOf({ how: 'import', module: specifierOf(module, turn.queue), path: 'inTurn' }, expected(colouring.sites.get(turn.key)?.[0]?.call ?? callsIn(module, turn.fn)[0], 'a call'))]));
}

function turnFunctions({ colouring, module }: Writing, queues: ReadonlyMap<Turn, string>, inside: readonly ScopedEdit[]): ScopedEdit[] {
  return [...queues].flatMap(([turn, name]) => {
    const scope = copyScope(module, colouring.forms, colouring.hosts, turn.fn);
    return turnEdits(module, expected(module.functions[turn.fn], 'a function that takes turns'), name, inside).map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

/** Functions that hand their errors on themselves: what is in them moves one step to the right. */
function routedFunctions({ study, colouring, module }: Writing, inside: readonly ScopedEdit[]): ScopedEdit[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const errors = colouring.sites.has(key) && colouring.hosts.get(key) === 'routed' ? handedModel(study, module, fn)?.errors : undefined;
    if (errors === undefined) return [];
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    return routedEdits(module, fn, errors, inside).map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

function openedEdits({ module, opened, imports }: Writing): Edit[] {
  return opened.flatMap(({ call, task }) => {
    const site = module.calls[call];
    return site === undefined ? [] : openingEdits(module, site, task, imports.nameOf({ how: 'import', module: specifierOf(module, task.pool), path: 'open' }, site));
  });
}

/** Functions whose bodies are asked of a thread, and what leaves the module with them. */
function offloadEdits({ colouring, module, imports }: Writing, sites: readonly Site[]): ScopedEdit[] {
  const done = new Set<number>();
  return sites.flatMap((site) => {
    const [task, moved] = [site.leaf?.task, movedOf(site)];
    const fn = module.functions[moved?.fn ?? -1];
    if (task === undefined || moved === undefined || fn === undefined) return [];
    const run = imports.nameOf({ how: 'import', module: specifierOf(module, task.pool), path: 'run' }, site.call);
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    const body = bodyEdit(module, fn, task, run);
    const carried = carriedEdits(module, task, moved, goneFrom(module, sites)).filter(({ start }) => !done.has(start) && done.add(start));
    return [scope === undefined ? body : { ...body, copyOf: scope }, ...carried];
  });
}

/** A function that keeps its synchronous form beside the one that asks a thread: it lies in the worker module, and is imported from there. */
function broughtBackEdits({ colouring, module }: Writing, sites: readonly Site[]): Edit[] {
  return sites.flatMap((site) => {
    const [task, moved] = [site.leaf?.task, movedOf(site)];
    if (task === undefined || moved === undefined || copyScope(module, colouring.forms, colouring.hosts, moved.fn) === undefined) return [];
    return [broughtBack(module, task, task.name, moved.statement, false, isReferredTo(module, module.functions[moved.fn]?.binding ?? -1, [moved.statement, ...goneFrom(module, sites)]))];
  });
}

/** Bodies and carried statements: what a module has no longer. */
function goneFrom({ functions }: Module, sites: readonly Site[]): Range[] {
  return sites.flatMap((site) => {
    const moved = movedOf(site);
    return moved === undefined ? [] : [functions[moved.fn]?.body ?? moved.statement, ...moved.carried.map(({ statement }) => statement)];
  });
}

/** A function that keeps its sync form keeps its comments; its copy goes without. */
function directives(writing: Writing, sites: readonly Site[]): ScopedEdit[] {
  const migrated = sites.filter((site) => site.leaf !== undefined && movedOf(site) === undefined).map((site) => ({ at: site.call.start, scope: scopeOf(writing, site) }));
  const scopes = new Map(migrated.map(({ scope }) => [scope.copyOf, scope]));
  return [...scopes.values()].flatMap((scope) =>
    directiveEdits(writing.module, migrated.flatMap((each) => (each.scope.copyOf === scope.copyOf ? [each.at] : []))).map((edit) => ({ ...edit, ...scope })),
  );
}

function sharedLoads({ colouring, module }: Writing): ScopedEdit[] {
  const sections = colouring.flights.flatMap((flight) => (flight.module === module ? [flight.section] : []));
  return sections.length === 0 ? [] : singleFlightEdits(module, namesIn(module), sections);
}

function twinsOf({ colouring, module }: Deciding): { key: FnKey; fn: Fn; form: TwinForm }[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const form = colouring.forms.get(key) === 'twin' ? twinFormOf(module, fn) : undefined;
    return form === undefined || copyScope(module, colouring.forms, colouring.hosts, fn.id) !== key ? [] : [{ key, fn, form }];
  });
}

function twinEdits(writing: Writing, scoped: readonly ScopedEdit[]): Edit[] {
  const { module } = writing;
  return twinsOf(writing).flatMap(({ key, fn, form }) => {
    const whole = fn.statement ?? fn;
    const inside = scoped.filter((edit) => edit.start >= whole.start && edit.end <= whole.end && (edit.copyOf === undefined || edit.copyOf === key));
    const isExported = calledThroughExports(writing, key) || (writing.study.surface.functions.has(key) && exportsOf(writing.study, module.file) !== 'keep');
    const copy = twinEdit(module, fn, form, inside, isExported && exportForms(module, fn).named);
    return isExported && form.how === 'function' ? [copy, ...exportEdits(module, fn, form.name)] : [copy];
  });
}

function calledThroughExports({ colouring, module }: Writing, key: FnKey): boolean {
  return [...colouring.sites.values()].some((sites) => sites.some((site) => site.targets.includes(key) && goesThroughExports(site, module)));
}

function isChangedBinding({ study, colouring, module }: Writing, binding: number): boolean {
  const { values } = study.graph.follower.follow(module.file, { kind: 'binding', binding });
  return values.some((value) => value.kind === 'function' && colouring.forms.get(fnKey(value.file, value.fn)) === 'in-place');
}

