import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import { ownerOf } from '../../findings/contexts/command-line.ts';
import { handlingOfExpression, handlingsInFile, modelOf, type Handling } from '../../findings/handling.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Study } from '../study.ts';
import { reachedFrom } from './concurrency.ts';

/** A test, or a hook, that its runner starts beside others of its group. */
interface Body {
  readonly key: FnKey;
  /** Its file, and what of it: hooks before the tests, the tests with the hooks around each, hooks after them. */
  readonly group: string;
  readonly isTest: boolean;
  /** It runs several times, each beside the others. */
  readonly repeats: boolean;
}

type Reached = ReadonlyMap<FnKey, readonly Body[]>;

/**
 * The functions that tests lead to which are under way together: AVA's of one file, and those that are declared concurrent.
 * While such a test is synchronous none comes in between; where it waits, the others do. Of the tests that lead to a function
 * two tell as much as all.
 */
export const testedFunctions = oncePer((study: Study): Reached => {
  const bodies = [...study.graph.program.modules.values()].flatMap((module) => module.functions.flatMap((fn) => bodyOf(study, module, fn) ?? []));
  const reached = new Map<FnKey, Body[]>();
  for (const group of groupBy(bodies, (body) => body.group).values()) {
    const [first, ...others] = group.filter(({ isTest }) => isTest);
    // The hooks around the only test come before and after it.
    if (first?.repeats === false && others.length === 0) continue;
    for (const body of group) spreadFrom(study, body, reached);
  }
  return reached;
});

/** Can two activations of these run beside each other in one file's tests? */
export function areBeside(reached: Reached, one: FnKey, other: FnKey): boolean {
  const others = reached.get(other) ?? [];
  return (reached.get(one) ?? []).some((body) => others.some((each) => each.group === body.group && (each.key !== body.key || body.repeats)));
}

function spreadFrom(study: Study, body: Body, reached: Map<FnKey, Body[]>): void {
  const queue = [body.key];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const known = reached.get(key) ?? [];
    const same = known.filter(({ group }) => group === body.group);
    if (same.length > 1 || same.some((each) => each.repeats || each.key === body.key)) continue;
    reached.set(key, [...known, body]);
    queue.push(...reachedFrom(study, key));
  }
}

function bodyOf(study: Study, module: Module, fn: Fn): Body | undefined {
  const uses = handlingsInFile(study.graph, module, fn).flatMap((handling) => (handling.by === 'model' && handling.model.context === 'test' ? [handling] : []));
  const [body] = uses.flatMap(({ model, call }) => {
    const group = groupIn(study, module, model, call);
    return group === undefined ? [] : [{ group, call }];
  });
  return body === undefined ? undefined : {
    key: fnKey(module.file, fn.id),
    group: `${module.file} ${body.group}`,
    isTest: !HOOK.test(body.call.calleeText),
    repeats: uses.length > 1 || EACH.test(body.call.calleeText) || isRepeated(study, module, body.call),
  };
}

const HOOK = /\b(?:before|after)(?:Each|All)?(?:\.always)?$/;
const EACH = /\b(?:before|after)Each\b|\.each\b/;

function groupIn(study: Study, module: Module, model: CallbackModel, call: CallSite): CallbackModel['beside'] {
  if (model.when === 'before-return') return undefined;
  if (model.beside !== undefined) return ownerOf(study.graph.program, module.file)?.testsInTurn === true ? undefined : model.beside;
  return isDeclaredConcurrent(study, module, call) ? 'each' : undefined;
}

/** `test.concurrent(…)`, `describe.concurrent(…)`, `describe('…', { concurrency: true }, …)`. */
function isDeclaredConcurrent(study: Study, module: Module, call: CallSite): boolean {
  const suites = suitesAround(study, module, call);
  return [call, ...suites.map((suite) => suite.call)].some((each) => /\.concurrent\b/.test(each.calleeText) || CONCURRENCY.test(textOfOptions(module, each)));
}

/** As node:test and vitest spell it. */
const CONCURRENCY = /\bconcurren(?:cy|t)\s*:\s*(?!false\b|1\b)/;

const textOfOptions = (module: Module, { args }: CallSite): string => args.map(({ origin, start, end }) => (origin.kind === 'object' ? module.text.slice(start, end) : '')).join(' ');

type Suite = Extract<Handling, { by: 'model' }>;

/** From the inside out. */
function suitesAround({ graph }: Study, module: Module, call: CallSite): Suite[] {
  const found: Suite[] = [];
  for (let fn = module.functions[call.fn]; fn !== undefined && fn.kind !== 'module'; fn = fn.parent === undefined ? undefined : module.functions[fn.parent]) {
    const handling = handlingOfExpression(graph, module, fn);
    if (handling?.by === 'model' && isSuite(handling)) found.push(handling);
  }
  return found;
}

const isSuite = (handling: Handling): boolean => modelOf(handling)?.context === 'test' && modelOf(handling)?.when === 'before-return';

/** Declared in a loop, or by a function that may be called more than once. */
function isRepeated(study: Study, module: Module, call: CallSite): boolean {
  const inLoop = module.regions.some((region) => region.kind === 'loop' && region.start <= call.start && call.end <= region.end);
  const around = module.functions[call.fn];
  if (inLoop || around === undefined || around.kind === 'module') return inLoop;
  const handling = handlingOfExpression(study.graph, module, around);
  return handling === undefined || !isSuite(handling) || isRepeated(study, module, handling.call);
}
