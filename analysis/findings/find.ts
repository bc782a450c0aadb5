import { createHash } from 'node:crypto';
import type { Entry } from '../../catalog/entry.ts';
import { TAGGED } from '../../catalog/globals/loops.ts';
import { callGraphOf, fnKey, type CallGraph, type FnKey } from '../program/call-graph.ts';
import { expected } from '../program/expected.ts';
import type { CallSite, Module } from '../program/module.ts';
import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';
import type { TypeOracle } from '../program/type-oracle.ts';
import type { Values } from '../program/value.ts';
import { lossesIn } from './awaits/find-losses.ts';
import type { Loss } from './awaits/loss.ts';
import { blockingInProgram, catalogIn, type Blocking, type Wanted } from './blocking/blocking-in-program.ts';
import type { BlockingCall } from './blocking/blocking.ts';
import { calledBy } from './blocking/called-by.ts';
import { createReach, type Path, type Reach } from './blocking/chain.ts';
import { functionValues, type FunctionValue } from './blocking/function-values.ts';
import { implicitIn } from './blocking/implicit.ts';
import { handedFunctions } from './blocking/handed.ts';
import { pathOfMade } from './blocking/made-with.ts';
import { indexCatalog } from './blocking/lookup.ts';
import { contextAt, contextOf, contextOfHandling, surroundingsOf, type Surroundings } from './contexts/context.ts';
import { isMadeOnce } from './contexts/made-once.ts';
import { runsAtCall, runsIn } from './contexts/runs-in.ts';
import { mayWaitAt } from './contexts/waiting.ts';
import { misusedPools } from './executors/misused-pools.ts';
import type { Context, Finding, RuleName } from './finding.ts';
import { namedAt } from './named-at.ts';
import { contextWords, insteadWords } from './words.ts';

export interface FindOptions extends Wanted {
  /** Only findings in these files. */
  readonly files?: readonly string[];
  /** Only what blocks, or only what becomes of promises. */
  readonly about?: 'blocking' | 'promises';
  /** What types say, where there are any. */
  readonly types?: TypeOracle;
  /** Only what blocks and is certain, and dear enough for this preset: of the rest nobody asks where it runs. */
  readonly only?: 'recommended';
  /** Their ids only tell them apart: nobody asks for one of them again. */
  readonly passing?: boolean;
}

/** Every blocking call, every call that leads to one, and every promise that is lost or misused, by file and place. Whether to report one is for `reported` to say. */
export function findAll(program: Program, options: FindOptions = {}): Finding[] {
  const graph = callGraphOf(program);
  const { blocking, reach, valuesIn } = searchIn(graph, options);
  const modules = [...program.modules.values()].filter(({ file }) => options.files?.includes(file) ?? true);
  const isWanted: IsWanted = options.only === undefined ? () => true : ({ preset }, certain) => preset === options.only && certain;
  const isWantedCall = (call: BlockingCall): boolean => isWanted(call, call.certainty === 'certain' || call.whichever === true);
  const ofBlocking = (module: Module): Unnumbered[] => [
    ...blocking.inFile(module.file).filter(isWantedCall).map((call) => blockingFinding(graph, reach, call)),
    ...valuesIn(module).filter(isWantedCall).map((value) => valueFinding(graph, reach, value)),
    ...chainFindings(graph, reach, module, isWanted),
    ...implicitFindings(graph, reach, module, isWanted),
    ...handedFindings(graph, reach, module, isWanted),
  ];
  const ofPromises = (module: Module): Unnumbered[] => [...lossesIn(graph, module, options.types), ...misusedPools(graph, module)].map((loss) => lossFinding(graph, reach, module, loss));
  const found = modules.flatMap((module) => [...(options.about === 'promises' ? [] : ofBlocking(module)), ...(options.about === 'blocking' ? [] : ofPromises(module))]);
  return options.passing === true ? inOrder(found).map((finding, id) => ({ ...finding, id: String(id) })) : numbered(found);
}

/** Is something asked for that blocks so, whether it is certain or not? */
type IsWanted = (blocking: Pick<BlockingCall, 'preset'>, certain: boolean) => boolean;

/** The calls of some entries alone, in a graph that may follow more than a rule does: ids are like no other finding's. */
export function findCalls(graph: CallGraph, catalog: readonly Entry[], isWanted: (entry: Entry) => boolean): Finding[] {
  const blocking = blockingInProgram(graph, { catalog });
  const reach = createReach(graph, catalog, () => []);
  const found = [...graph.program.modules.keys()].flatMap((file) => blocking.inFile(file).filter(({ entry }) => isWanted(entry)));
  return numbered(found.map((call) => blockingFinding(graph, reach, call))).map((finding) => ({ ...finding, id: createHash('sha256').update(`followed\0${finding.id}`).digest('hex').slice(0, 12) }));
}

/** What looks for findings, and remembers what it has found on the way. */
interface Search {
  readonly blocking: Blocking;
  readonly reach: Reach;
  readonly valuesIn: (module: Module) => readonly FunctionValue[];
}

const searches = oncePer((_graph: CallGraph) => new Map<string, Search>());

/** One for each call graph and what is looked for in it, however many files are asked for one after the other. */
function searchIn(graph: CallGraph, wanted: Wanted): Search {
  if (wanted.catalog !== undefined) return startSearch(graph, wanted);
  const known = searches(graph);
  const key = JSON.stringify(wanted.allow ?? []);
  const search = known.get(key) ?? startSearch(graph, wanted);
  known.set(key, search);
  return search;
}

function startSearch(graph: CallGraph, wanted: Wanted): Search {
  const { base } = graph.program;
  if (base !== undefined) return addedSearch(graph, base, wanted);
  const blocking = blockingInProgram(graph, wanted);
  const valuesIn = allowedValues(graph, wanted);
  return { blocking, reach: reachOf(graph, wanted, blocking, valuesIn), valuesIn };
}

/** What was found out about the files of the base is asked there. */
function addedSearch(graph: CallGraph, base: Program, wanted: Wanted): Search {
  const below = searchIn(callGraphOf(base), wanted);
  const added = blockingInProgram(graph, wanted);
  const of = (file: string): Blocking => (base.modules.has(file) ? below.blocking : added);
  const blocking: Blocking = { inFile: (file) => of(file).inFile(file), among: (file, calls) => of(file).among(file, calls) };
  const valuesIn = allowedValues(graph, wanted);
  const reach = reachOf(graph, wanted, blocking, valuesIn);
  const isBelow = (key: FnKey): boolean => base.modules.has(key.slice(0, key.lastIndexOf('#')));
  return { blocking, reach: { link: (file, offset, name) => reach.link(file, offset, name), pathFrom: (key) => (isBelow(key) ? below.reach : reach).pathFrom(key) }, valuesIn };
}

/** What a function does that another one leads to: calls, and blocking functions that it hands to what calls them at once. */
function reachOf(graph: CallGraph, wanted: Wanted, blocking: Blocking, valuesIn: Search['valuesIn']): Reach {
  const handedIn = oncePer((module: Module) => valuesIn(module).filter(({ isCalled }) => isCalled));
  return createReach(graph, catalogIn(graph, wanted), (file, calls) => {
    const module = graph.program.modules.get(file);
    return [...blocking.among(file, calls), ...(module === undefined ? [] : handedIn(module))].filter(({ preset }) => preset !== 'off');
  });
}

function allowedValues(graph: CallGraph, options: Wanted): (module: Module) => readonly FunctionValue[] {
  const { allow } = options;
  const index = indexCatalog(catalogIn(graph, options));
  return (module) => functionValues(graph, index, module).filter(({ entry }) => allow?.includes(entry.id) !== true);
}

type Unnumbered = Omit<Finding, 'id'>;

const inOrder = (findings: readonly Unnumbered[]): Unnumbered[] => [...findings].sort((a, b) => (a.file === b.file ? a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule) : a.file < b.file ? -1 : 1));

/** Ids from content: file, rule, API and the call's text; like ones are told apart by their order. */
function numbered(findings: readonly Unnumbered[]): Finding[] {
  const seen = new Map<string, number>();
  return inOrder(findings).map((finding) => {
    const content = [finding.file, finding.rule, finding.api, finding.where].join('\0');
    const nth = seen.get(content) ?? 0;
    seen.set(content, nth + 1);
    return { ...finding, id: createHash('sha256').update(`${content}\0${nth}`).digest('hex').slice(0, 12) };
  });
}

function blockingFinding(graph: CallGraph, reach: Reach, { file, call, entry, kind, certainty, whichever, preset, indirect, version }: BlockingCall): Unnumbered {
  const { module, surroundings } = around(graph, file, call);
  return {
    ...shared(module, call, surroundings),
    rule: entry.fakeAsync === true ? 'no-fake-async' : (`no-blocking-${kind}` satisfies RuleName),
    entry: entry.id,
    kind,
    ...(version === undefined ? {} : { version }),
    certainty,
    ...(whichever === true ? { whichever } : {}),
    chain: [reach.link(file, namedAt(module, call), call.calleeText)],
    preset,
    ...(indirect ? { indirect: true } : {}),
    instead: insteadWords(entry.instead),
  };
}

function valueFinding(graph: CallGraph, reach: Reach, value: FunctionValue): Unnumbered {
  const { start, end } = value.at;
  const kind = contextOfHandling(value.handling);
  const at = kind === undefined ? {} : { context: contextOf(kind), where: contextWords(kind, undefined) };
  return { ...blockingFinding(graph, reach, value), ...at, start, end, api: value.text, asValue: true, chain: [reach.link(value.file, start, value.text)] };
}

/** In a context that must not block, or, of a function that is marked itself, anywhere: a call of a sync function that blocks further down. Lexically inside it, nothing else is reported for the same cause. */
function chainFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
  const isTagged = hasTags(graph.program);
  return module.calls.filter((call) => isTagged || mayWaitAt(module, call)).flatMap((call) => {
    const found = calledAt(graph, reach, module, call);
    if (found === undefined) return madeFinding(graph, reach, module, call, isWanted);
    const { target, certain } = found;
    const path = expected(reach.pathFrom(fnKey(target.file, target.fn.id)), 'the chain');
    if (!isWanted(path.blocking, certain && path.certain)) return [];
    const surroundings = contextAt(graph, module, call.fn, call.start);
    if (!isReportable(surroundings.context) && !isTaggedItself(path)) return [];
    if (runsIn(graph, target.file, target.fn.id) !== fnKey(target.file, target.fn.id)) return [];
    return [chainFinding(graph, reach, module, call, surroundings, path, certain)];
  });
}

/** By what the maker of the object was given: likely at most. */
function madeFinding(graph: CallGraph, reach: Reach, module: Module, call: CallSite, isWanted: IsWanted): Unnumbered[] {
  const isAsked = isWanted({ preset: 'recommended' }, false) && mayWaitAt(module, call);
  const path = isAsked ? pathOfMade(graph, reach, module, call.callee) : undefined;
  if (path === undefined || !isWanted(path.blocking, false)) return [];
  const surroundings = contextAt(graph, module, call.fn, call.start);
  return isReportable(surroundings.context) ? [chainFinding(graph, reach, module, call, surroundings, path, false)] : [];
}

/** Of a function that is marked as blocking nothing but its calls can be listed, wherever they stand. */
const isTaggedItself = ({ blocking: { entry }, links }: Path): boolean => entry.id === TAGGED && links.length === 1;

const hasTags = oncePer(({ modules }: Program): boolean => [...modules.values()].some(({ text }) => text.includes('@blocking')));

/** The first function that a call calls and that blocks, and whether a blocking one is called for certain: this one, or whichever of several it is. */
function calledAt(graph: CallGraph, reach: Reach, module: Module, call: CallSite): { readonly target: Target; readonly certain: boolean } | undefined {
  const callees = graph.targets(module.file, call).map((target) => ({ target, values: graph.callees(module.file, call) }));
  const others = calledBy(graph, module.file, call).slice(1).flatMap((values) => functionsAmong(graph, values).map((target) => ({ target, values })));
  const pathOf = ({ file, fn }: Target): Path | undefined => (runsAtCall(fn, call) ? reach.pathFrom(fnKey(file, fn.id)) : undefined);
  const blocking = [...callees, ...others].filter(({ target }) => pathOf(target) !== undefined && !isReportedItself(graph, target));
  const found = blocking.find(({ values }) => values.certain) ?? blocking[0];
  if (found === undefined) return undefined;
  const { values, certain } = found.values;
  const preset = pathOf(found.target)?.blocking.preset;
  const isLike = (path: Path | undefined): boolean => path?.certain === true && path.blocking.preset === preset;
  const each = values.length === 1 ? [] : functionsAmong(graph, found.values);
  return { target: found.target, certain: certain && (values.length === 1 || (each.length === values.length && each.every((target) => isLike(pathOf(target))))) };
}

/** A handler, a listener, a method that a class below overrides: what must not block by its own file is reported there. */
function isReportedItself(graph: CallGraph, { file, fn }: Target): boolean {
  const home = graph.program.modules.get(file);
  const context = home === undefined ? undefined : contextAt(graph, home, fn.id).context;
  return context?.verdict === 'must-not-block' && context.byName !== true;
}

type Target = ReturnType<CallGraph['targets']>[number];

function functionsAmong(graph: CallGraph, { values }: Values): Target[] {
  return values.flatMap((value) => {
    const found = value.kind === 'function' ? graph.functionOf(fnKey(value.file, value.fn)) : undefined;
    return found === undefined ? [] : [{ file: found.module.file, fn: found.fn }];
  });
}

function chainFinding(graph: CallGraph, reach: Reach, module: Module, call: CallSite, surroundings: Surroundings, path: Path, certain: boolean): Unnumbered {
  const { entry, preset } = path.blocking;
  return {
    ...shared(module, call, surroundings),
    rule: 'no-blocking-call-chain',
    entry: entry.id,
    kind: entry.kind,
    certainty: certain && path.certain ? 'certain' : 'likely',
    chain: [reach.link(module.file, namedAt(module, call), call.calleeText), ...path.links],
    preset: preset === 'recommended' && isMadeOnce(graph, module, call) ? 'strict' : preset,
    instead: insteadWords(entry.instead),
  };
}

/** As a call that leads to a blocking one: reading a property whose getter does, iterating something whose iterator does. */
function implicitFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
  return implicitIn(graph, module, (place) => mayWaitAt(module, place)).flatMap(({ start, end, fn: from, target, certain }) => {
    const path = reach.pathFrom(fnKey(target.file, target.fn.id));
    if (path === undefined || !isWanted(path.blocking, certain && path.certain)) return [];
    const { context, fn } = contextAt(graph, module, from, start);
    if (!isReportable(context)) return [];
    const api = module.text.slice(start, end);
    const { entry, preset } = path.blocking;
    const where = contextWords(context.kind, fn.name);
    const chain = [reach.link(module.file, start, api), ...path.links];
    return [{ rule: 'no-blocking-call-chain' as const, file: module.file, start, end, api, context, call: -1, where, entry: entry.id, kind: entry.kind, certainty: certain && path.certain ? ('certain' as const) : ('likely' as const), chain, preset, instead: insteadWords(entry.instead) }];
  });
}

/** As a call that leads to a blocking one: handing over a function that does, to what calls it where it must not. */
function handedFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
  const found = handedFunctions(graph, module).flatMap(({ at: { start, end }, text, call, context, target, isOwn, origin, name, certain }) => {
    const path = isReportable(context) ? (isOwn ? pathOfMade(graph, reach, module, origin) : (reach.pathFrom(target) ?? pathOfMade(graph, reach, module, origin))) : undefined;
    if (path === undefined || !isWanted(path.blocking, certain && path.certain)) return [];
    const { entry, preset } = path.blocking;
    const chain = [reach.link(module.file, start, text), ...path.links];
    return [{ rule: 'no-blocking-call-chain' as const, file: module.file, start, end, api: text, context, call: call?.id ?? -1, asValue: true as const, where: contextWords(context.kind, name), entry: entry.id, kind: entry.kind, certainty: certain && path.certain ? ('certain' as const) : ('likely' as const), chain, preset, instead: insteadWords(entry.instead) }];
  });
  return onePerPlace(found);
}

/** Where one of several functions may be handed over, the one that is reported soonest. */
function onePerPlace(findings: readonly Unnumbered[]): Unnumbered[] {
  const byPlace = new Map<string, Unnumbered>();
  for (const finding of findings) {
    const key = `${String(finding.start)} ${String(finding.end)}`;
    const known = byPlace.get(key);
    if (known === undefined || weight(finding) > weight(known)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

const weight = ({ certainty, preset }: Unnumbered): number => (certainty === 'certain' ? 1 : 0) + (preset === 'recommended' ? 2 : 0);

const isReportable = ({ verdict }: Context): boolean => verdict === 'must-not-block' || verdict === 'left-alone';

function lossFinding(graph: CallGraph, reach: Reach, module: Module, loss: Loss): Unnumbered {
  const { context, fn } = surroundingsOf(graph, module, loss.fn);
  const where = contextWords(context.kind, fn.name);
  const { rule, start, end, api, instead, preset } = loss;
  return {
    rule,
    file: module.file,
    start,
    end,
    api,
    context,
    call: loss.call ?? -1,
    where,
    kind: 'promise',
    certainty: 'certain',
    chain: [reach.link(module.file, start, api)],
    preset,
    loss: { what: loss.what, why: inPlace(loss.why, where) },
    ...(loss.inTypescriptEslint ? { inTypescriptEslint: true } : {}),
    instead,
  };
}

/** A reason may say where it holds, at its beginning or further on. */
function inPlace(why: string, where: string): string {
  return why.replace('{where}', where).replace('{Where}', `${where.charAt(0).toUpperCase()}${where.slice(1)},`);
}

function around(graph: CallGraph, file: string, call: CallSite): { module: Module; surroundings: Surroundings } {
  const module = expected(graph.program.modules.get(file), file);
  return { module, surroundings: contextAt(graph, module, call.fn, call.start) };
}

function shared(module: Module, call: CallSite, { context, fn }: Surroundings): Pick<Finding, 'file' | 'start' | 'end' | 'api' | 'context' | 'call' | 'where'> {
  return { file: module.file, start: namedAt(module, call), end: call.end, api: call.calleeText, context, call: call.id, where: contextWords(context.kind, fn.name) };
}
