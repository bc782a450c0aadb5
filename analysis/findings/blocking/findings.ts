import { TAGGED } from '../../../catalog/globals/loops.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import type { Values } from '../../program/value.ts';
import { contextAt, contextOf, contextOfHandling, type Surroundings } from '../contexts/context.ts';
import { isMadeOnce } from '../contexts/made-once.ts';
import { runsAtCall, runsIn } from '../contexts/runs-in.ts';
import { mayWaitAt } from '../contexts/waiting.ts';
import type { Context, Finding, RuleName, Unnumbered } from '../finding.ts';
import { namedAt } from '../named-at.ts';
import { contextWords, insteadWords } from '../words.ts';
import type { BlockingCall } from './blocking.ts';
import { calledBy } from './called-by.ts';
import type { Path, Reach } from './chain.ts';
import type { FunctionValue } from './function-values.ts';
import { handedFunctions } from './handed.ts';
import { implicitIn } from './implicit.ts';
import { pathOfMade } from './made-with.ts';

/** Is something asked for that blocks so, whether it is certain or not? */
export type IsWanted = (blocking: Pick<BlockingCall, 'preset'>, certain: boolean) => boolean;

type Place = Pick<Finding, 'file' | 'start' | 'end' | 'api' | 'context' | 'call' | 'where'>;

/** A call that blocks by itself. */
export function blockingFinding(graph: CallGraph, reach: Reach, { file, call, entry, kind, certainty, whichever, preset, indirect, version }: BlockingCall): Unnumbered {
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

/** A blocking function that is handed over instead of being called. */
export function valueFinding(graph: CallGraph, reach: Reach, value: FunctionValue): Unnumbered {
  const { start, end } = value.at;
  const kind = contextOfHandling(value.handling);
  const at = kind === undefined ? {} : { context: contextOf(kind), where: contextWords(kind, undefined) };
  return { ...blockingFinding(graph, reach, value), ...at, start, end, api: value.text, asValue: true, chain: [reach.link(value.file, start, value.text)] };
}

/** In a context that must not block, or, of a function that is marked itself, anywhere: a call of a sync function that blocks further down. Lexically inside it, nothing else is reported for the same cause. */
export function chainFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
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
  const found = ledTo(reach, path, shared(module, call, surroundings), certain);
  return found.preset === 'recommended' && isMadeOnce(graph, module, call) ? { ...found, preset: 'strict' } : found;
}

/** What stands at a place and leads to a blocking call. */
function ledTo(reach: Reach, { blocking: { entry, preset }, certain, links }: Path, place: Place, isCertain: boolean): Unnumbered {
  return {
    ...place,
    rule: 'no-blocking-call-chain',
    entry: entry.id,
    kind: entry.kind,
    certainty: isCertain && certain ? 'certain' : 'likely',
    chain: [reach.link(place.file, place.start, place.api), ...links],
    preset,
    instead: insteadWords(entry.instead),
  };
}

/** As a call that leads to a blocking one: reading a property whose getter does, iterating something whose iterator does. */
export function implicitFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
  return implicitIn(graph, module, (place) => mayWaitAt(module, place)).flatMap(({ start, end, fn: from, target, certain }) => {
    const path = reach.pathFrom(fnKey(target.file, target.fn.id));
    if (path === undefined || !isWanted(path.blocking, certain && path.certain)) return [];
    const { context, fn } = contextAt(graph, module, from, start);
    if (!isReportable(context)) return [];
    const api = module.text.slice(start, end);
    return [ledTo(reach, path, { file: module.file, start, end, api, context, call: -1, where: contextWords(context.kind, fn.name) }, certain)];
  });
}

/** As a call that leads to a blocking one: handing over a function that does, to what calls it where it must not. */
export function handedFindings(graph: CallGraph, reach: Reach, module: Module, isWanted: IsWanted): Unnumbered[] {
  const found = handedFunctions(graph, module).flatMap(({ at: { start, end }, text, call, context, target, isOwn, origin, name, certain }) => {
    const path = isReportable(context) ? (isOwn ? pathOfMade(graph, reach, module, origin) : (reach.pathFrom(target) ?? pathOfMade(graph, reach, module, origin))) : undefined;
    if (path === undefined || !isWanted(path.blocking, certain && path.certain)) return [];
    return [{ ...ledTo(reach, path, { file: module.file, start, end, api: text, context, call: call?.id ?? -1, where: contextWords(context.kind, name) }, certain), asValue: true as const }];
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

function around(graph: CallGraph, file: string, call: CallSite): { module: Module; surroundings: Surroundings } {
  const module = expected(graph.program.modules.get(file), file);
  return { module, surroundings: contextAt(graph, module, call.fn, call.start) };
}

function shared(module: Module, call: CallSite, { context, fn }: Surroundings): Place {
  return { file: module.file, start: namedAt(module, call), end: call.end, api: call.calleeText, context, call: call.id, where: contextWords(context.kind, fn.name) };
}
