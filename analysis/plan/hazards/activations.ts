import { ownerOf } from '../../findings/contexts/command-line.ts';
import { surroundingsOf } from '../../findings/contexts/context.ts';
import { isTestFile } from '../../findings/file-role.ts';
import { handlingOfExpression, modelOf } from '../../findings/handling.ts';
import { fnKey, type CallRef, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { isReaction } from '../hosts/hosts.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { endOfChain, isTakenUp } from '../order/taken-up.ts';
import { usesByName } from '../references/by-name.ts';
import type { Study } from '../study.ts';

/** Mentions of a function that hand it to nobody. */
const KEPT: ReadonlySet<string> = new Set(['exported', 'callee', 'condition', 'dropped', 'void']);

/**
 * Does a function run at most once in a process? It is called in one place, outside loops, and so is the function around that
 * place, up to a file's top level or a main that only the command calls.
 */
export function runsOnce(study: Study, key: FnKey, seen: ReadonlySet<FnKey> = new Set()): boolean {
  const found = study.graph.functionOf(key);
  if (found === undefined || seen.has(key) || study.surface.functions.has(key)) return false;
  const { module, fn } = found;
  if (fn.kind === 'module') return true;
  const inside = new Set([...seen, key]);
  if (isExpression(fn)) return runsAtOnce(study, module, fn) && fn.parent !== undefined && !isInLoop(module, fn) && runsOnce(study, fnKey(module.file, fn.parent), inside);
  if (study.graph.mentionsOf(key).some(({ file, use }) => !isTestFile(file) && !KEPT.has(use.how) && !isModuleItself(study, file, use)) || usesByName(study.graph, fn).length > 0) return false;
  const calls = callsOutsideTests(study, key);
  const [only] = calls;
  if (only === undefined) return isMain(study, module, fn);
  const at = study.graph.program.modules.get(only.file);
  const call = at?.calls[only.call];
  return calls.length === 1 && only.certain && at !== undefined && call !== undefined && !isInLoop(at, call) && runsOnce(study, fnKey(at.file, call.fn), inside);
}

/**
 * Does a function run nowhere but in activations of others that are waited for there, so that two of its own cannot overlap
 * unless two of those do? `roots`: functions that run beside those that start them.
 */
export function runsWithin(study: Study, key: FnKey, ends: ReadonlySet<FnKey>, roots: ReadonlySet<FnKey>): boolean {
  const seen = new Set<FnKey>();
  const queue = [key];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (ends.has(next) || seen.has(next)) continue;
    seen.add(next);
    const users = roots.has(next) || study.surface.functions.has(next) ? undefined : usersOf(study, next);
    if (users === undefined || users.length === 0) return false;
    queue.push(...users);
  }
  return true;
}

/** The functions that call it or hand it on; undefined where they are not all that do, or do not wait. */
export function usersOf(study: Study, key: FnKey): FnKey[] | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined || found.fn.kind === 'module') return undefined;
  const { module, fn } = found;
  if (isReaction(study.graph, module, fn) && !isChainAwaited(study, module, fn)) return undefined;
  const calls = callsOutsideTests(study, key).flatMap(({ file, call }) => {
    const at = study.graph.program.modules.get(file);
    const found = at?.calls[call];
    return at === undefined || found === undefined ? [] : [{ at, call: found }];
  });
  const isSync = !fn.isAsync && returnsPromise(study.graph, module, fn) === 'no';
  if (!isSync && calls.some(({ at, call }) => !isTakenUp(at, endOfChain(at, call)))) return undefined;
  const callers = calls.map(({ at, call }) => fnKey(at.file, call.fn));
  const holders = [...study.graph.mentionsOf(key), ...usesByName(study.graph, fn)].filter(({ file, use }) => !isTestFile(file) && !KEPT.has(use.how)).map((mention) => fnKey(mention.file, mention.fn));
  return [...callers, ...holders, ...(isExpression(fn) && fn.parent !== undefined ? [fnKey(module.file, fn.parent)] : [])];
}

const isExpression = (fn: Fn): boolean => !fn.isDeclaration && fn.binding === undefined && (fn.kind === 'arrow' || fn.kind === 'function') && fn.use.how !== 'property' && fn.use.how !== 'exported';

/** Called where it stands, or by `new Promise` there. */
function runsAtOnce({ graph }: Study, module: Module, fn: Fn): boolean {
  return fn.use.how === 'callee' || modelOf(handlingOfExpression(graph, module, fn))?.context === 'promise-executor';
}

function isChainAwaited({ graph }: Study, module: Module, fn: Fn): boolean {
  const handling = handlingOfExpression(graph, module, fn);
  return handling !== undefined && isTakenUp(module, endOfChain(module, handling.call));
}

/** A function that nothing in a package with commands calls: a command does, by a name that is computed. */
function isMain(study: Study, module: Module, fn: Fn): boolean {
  const owner = ownerOf(study.graph.program, module.file);
  if (fn.class !== undefined || owner === undefined || owner.bins.length === 0) return false;
  const { kind } = surroundingsOf(study.graph, module, fn.id).context;
  return kind === 'function' || kind === 'async-function' || kind === 'command-line-main';
}

const callsOutsideTests = ({ graph }: Study, key: FnKey): CallRef[] => graph.callsTo(key).filter(({ file }) => !isTestFile(file));

/** `module.exports = main`. */
function isModuleItself({ graph }: Study, file: string, use: { readonly how: string; readonly write?: number }): boolean {
  const write = use.how === 'property' ? graph.program.modules.get(file)?.writes.find((each) => each.id === use.write) : undefined;
  return write !== undefined && (write.object.kind === 'exports' || (write.object.kind === 'global' && write.object.name === 'module'));
}

const isInLoop = ({ regions }: Module, { start, end }: Pick<CallSite, 'start' | 'end'>): boolean => regions.some((region) => region.kind === 'loop' && region.start <= start && end <= region.end);
