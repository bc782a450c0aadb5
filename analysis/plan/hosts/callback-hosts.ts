import { lt } from 'semver';
import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import { isTestFile } from '../../findings/file-role.ts';
import { handlingOf, useOfFunction, type Handling } from '../../findings/handling.ts';
import { fnKey, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { isPutInClosedList } from '../../program/values/closed-lists.ts';
import { floorOf } from '../floor.ts';
import { isLastOfItsEmitter, isOnlyAsked } from '../order/emitters.ts';
import { goesOnAfterNext } from '../order/middleware.ts';
import { returnsOnlyPlain } from '../order/returned-values.ts';
import { handlingsOfFunction, isOnlyHandedOn } from '../references/handed-objects.ts';
import { structuralObstacle } from '../references/obstacles.ts';
import { referenceObstacle } from '../references/references.ts';
import type { Study } from '../study.ts';
import { isWaitedForByTests } from '../test-bodies/begun-tests.ts';
import { isTestBody } from '../test-bodies/test-body.ts';
import { isDriven } from './driven.ts';
import { canRoute, type Errors } from './routed.ts';

/**
 * How a function that is handed to a library may wait: the library waits for it (`handler`), nobody looks at what it returns
 * and an error ends the process either way (`listener`), or its errors have to be handed on by hand (`routed`).
 */
export type CallbackHost = 'handler' | 'listener' | 'routed';

/** By everything that is done with the function: one handling that is not understood, or a plain call, and it stays as it is. */
export function callbackHost(study: Study, module: Module, fn: Fn): CallbackHost | undefined {
  if (fn.isAsync || fn.isGenerator || fn.kind === 'module' || structuralObstacle(study.graph, module, fn) !== undefined) return undefined;
  const handlings = handlingsOf(study, module, fn);
  const [kind, ...others] = new Set(handlings.map((handling) => hostBy(study, module, fn, handling)));
  if (kind === undefined || others.length > 0) return undefined;
  return handlings.length === 1 && isOnlyHanded(module, fn) && !isPutInClosedList(module, fn.use) && handlingOf(study.graph, module, useOfFunction(module, fn)) !== undefined ? kind : namedHost(study, module, fn, kind);
}

/** The parameter by which a function of this kind hands its errors on, by the model of the one way in which it is handed on. */
export function routeOf(study: Study, module: Module, fn: Fn): Errors | undefined {
  const [handling] = handlingsOf(study, module, fn);
  return handling?.by !== 'model' ? undefined : (handling.model.errors ?? endOfTest(fn, handling.model));
}

/** A body that its runner gives a callback, which tells it the end, and an error too. */
function endOfTest(fn: Fn, { context, done }: CallbackModel): Errors | undefined {
  const name = context === 'test' && done !== undefined ? fn.params[done]?.name : undefined;
  return name === undefined || done === undefined ? undefined : { parameter: done, name };
}

function handlingsOf(study: Study, module: Module, fn: Fn): readonly Handling[] {
  const own = handlingOf(study.graph, module, useOfFunction(module, fn));
  return own !== undefined && isOnlyHanded(module, fn) && !isPutInClosedList(module, fn.use) ? [own] : handlingsOfFunction(study.graph, module, fn);
}

/** A function expression where it is handed on: it has no name by which others could get at it. */
function isOnlyHanded(module: Module, fn: Fn): boolean {
  const use = useOfFunction(module, fn);
  return !fn.isDeclaration && fn.binding === undefined && (use.how === 'argument' || use.how === 'value');
}

/** Each other mention of a named function has to be understood, too, and nobody may call it. */
function namedHost(study: Study, module: Module, fn: Fn, kind: CallbackHost): CallbackHost | undefined {
  const key = fnKey(module.file, fn.id);
  if (study.surface.functions.has(key) || study.graph.callsTo(key).length > 0) return undefined;
  return referenceObstacle(study.graph, study.mocks, key, { mention: (each) => isHandedTo(study, module, fn, kind, each) }) === undefined ? kind : undefined;
}

/** Do those whom a function is handed to, where it is mentioned, wait for what it gives? Whoever calls it besides has to do the same. */
export const isWaitedFor = (study: Study, module: Module, fn: Fn, mention: Mention): boolean => isHandedTo(study, module, fn, 'handler', mention);

function isHandedTo(study: Study, module: Module, fn: Fn, kind: CallbackHost, mention: Mention): boolean {
  const at = study.graph.program.modules.get(mention.file);
  const isSo = (handling: Handling): boolean => hostBy(study, module, fn, handling) === kind;
  if (at === undefined) return false;
  const handling = handlingOf(study.graph, at, mention.use);
  return handling === undefined ? isOnlyHandedOn(study.graph, at, mention.use, isSo) : isSo(handling);
}

function hostBy(study: Study, module: Module, fn: Fn, handling: Handling): CallbackHost | undefined {
  if (handling.by !== 'model' || handling.certainty !== 'certain') return undefined;
  const { model, call } = handling;
  if (model.reflects === true || !isInScope(study, model)) return undefined;
  if (model.during !== undefined && !isDriven(study, model)) return undefined;
  if (!isWaitedForByTests(study, module, handling)) return undefined;
  if (!takesNoCallback(study, module, fn, model)) return isRoutedTest(study, module, fn, handling) ? 'routed' : undefined;
  if (model.context === 'request-handler' && model.thrown !== 'crashes' && goesOnAfterNext(study)) return undefined;
  if (model.result === 'adopted') return model.sends === undefined || returnsOrSends(module, fn, model.sends) ? 'handler' : undefined;
  if (model.result !== 'ignored' || !returnsOnlyPlain(study, module, fn)) return undefined;
  if (model.thrown === 'routed') return model.errors !== undefined && canRoute(module, fn, model.errors) ? 'routed' : undefined;
  if (model.thrown === 'propagates') return model.during === undefined ? undefined : 'handler';
  if (model.when === 'before-return' || !endsProcessEitherWay(study, module)) return undefined;
  return isInItsOrder(module, model, call) ? 'listener' : undefined;
}

/** Nobody has to wait for it: what comes next has nothing to do with it, or nothing does. */
function isInItsOrder(module: Module, { order }: CallbackModel, call: CallSite): boolean {
  if (order === 'terminal') return isLastOfItsEmitter(module, call);
  return order === 'alone' ? isOnlyAsked(module, call) : order === 'independent';
}

/** `it('…', (done) => …)`: what it throws, its runner may be told by the callback as well. */
function isRoutedTest(study: Study, module: Module, fn: Fn, { model, call }: Extract<Handling, { by: 'model' }>): boolean {
  const errors = endOfTest(fn, model);
  return errors !== undefined && !/\.each\b/.test(call.calleeText) && canRoute(module, fn, errors) && returnsOnlyPlain(study, module, fn);
}

/** The library waits for its callback, not for a promise, where the function declares one; a test's may be one that can go. */
function takesNoCallback({ graph }: Study, module: Module, fn: Fn, { done }: CallbackModel): boolean {
  return done === undefined || fn.params.length <= done || isTestBody(graph, module, fn);
}

/** Tests, commands and tasks hold nobody up: they are changed only where everything is. */
function isInScope({ policy }: Study, { context }: CallbackModel): boolean {
  return policy.where === 'everywhere' || (context !== 'test' && context !== 'command-action' && context !== 'build-task');
}

/**
 * An error that nobody catches and a rejection that nobody handles both raise `uncaughtException` and exit code 1,
 * unless the program listens to one of them, as a test's runner does, or an option or an old Node says otherwise.
 */
function endsProcessEitherWay(study: Study, module: Module): boolean {
  const { program } = study.graph;
  if (isTestFile(module.file) || lt(floorOf(study.graph, study.policy, module).node, '15.0.0')) return false;
  if (program.packages.some(({ scripts }) => Object.values(scripts).some((script) => script.includes('--unhandled-rejections')))) return false;
  return ![...program.modules.values()].some(({ text }) => /['"`](?:unhandledRejection|uncaughtException\w*)['"`]|setUncaughtExceptionCaptureCallback/.test(text));
}

/** A handler that gives its answer by a method of a parameter, not by what it returns, has done so when it returns. */
function returnsOrSends(module: Module, fn: Fn, sends: number): boolean {
  if (fn.expressionBody || (fn.returns.length > 0 && fn.returns.every((each) => each.argument !== undefined))) return true;
  const reply = fn.params[sends]?.binding;
  const uses = module.references.filter((each) => each.binding === reply);
  return reply !== undefined && uses.length > 0 && uses.every((each) => each.fn === fn.id && each.use.how === 'member');
}
