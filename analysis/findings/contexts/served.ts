import { fnKey, type CallGraph, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { isCommandFolder, isTestFile } from '../file-role.ts';
import type { Context } from '../finding.ts';
import { handlingOf, modelOf } from '../handling.ts';
import { contextByForm } from './by-form.ts';
import { areUnread, nameKey, namesOutside } from './called-at-start.ts';
import { isBesideServing } from './command-line.ts';
import { isBuildHook } from './left-alone.ts';
import { isStarter } from './start-up.ts';
import type { UnknownUses } from './unknown-uses.ts';

/** Contexts that run while others wait, as a rule again and again. */
const SERVING: ReadonlySet<Context['kind']> = new Set(['request-handler', 'event-listener', 'timer']);

/** The context of a call in its file. */
type ContextOf = (module: Module, fn: number, at: number) => Context;

/**
 * In a package of commands that may serve as well: is a function called where it serves, however far up? What only its commands call is not, even where
 * one of them starts the server, and where a request starts it anew. What is handed to code that is not understood is served if what starts a server
 * hands it over, or leads to that; in a table of commands it is not. `inDoubt`: what lies beside a server, and has no callers, may be.
 */
export function mayBeServed(graph: CallGraph, module: Module, start: Fn, contextOf: ContextOf, uses: UnknownUses, inDoubt = true): boolean {
  const seen = new Set<string>();
  const queue: Step[] = [{ module, fn: start, isHanded: false }];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const fn = stepOf(graph, at.module, at.fn);
    const key = `${fnKey(at.module.file, fn.id)} ${String(at.isHanded)}`;
    if (fn.kind === 'module' || seen.has(key)) continue;
    seen.add(key);
    if (isAsked(graph, at.module, fn)) return true;
    if (isStarter(graph, at.module, fn)) {
      if (at.isHanded) return true;
      continue;
    }
    if (isBuildHook(graph, at.module, fn)) continue;
    const callers = callersOf(graph, at.module, fn, uses);
    if (callers === undefined || (inDoubt && callers.length === 0 && !isCommandFile(at.module) && isBesideServing(graph.program, at.module.file) && !isAskedByName(graph, at.module, fn, uses))) return true;
    for (const caller of callers) {
      const from = graph.program.modules.get(caller.file);
      const around = from?.functions[caller.fn];
      if (from === undefined || around === undefined) continue;
      if (SERVING.has(contextOf(from, caller.fn, caller.start).kind)) return true;
      queue.push({ module: from, fn: around, isHanded: at.isHanded || caller.isHanded === true });
    }
  }
  return false;
}

/** Somebody asks for a method of its name, and others have one, too: who calls it is told by nobody, not that nobody is there who does. */
function isAskedByName(graph: CallGraph, module: Module, fn: Fn, uses: UnknownUses): boolean {
  return namesOutside(graph, module, fn).some((name) => uses(graph, name).length === 0 && graph.unknownUses(name).some(({ file }) => !isTestFile(file)));
}

/** What is handed to a function that answers: who names a parameter so has a request, whatever the library. */
const ASKED = /^_?(?:req|request|res|response|socket|ws|reply)$/;

const isAsked = (graph: CallGraph, module: Module, fn: Fn): boolean => fn.params.some(({ name }) => name !== undefined && ASKED.test(name)) || contextByForm(graph, module, fn) === 'request-handler';

/** A function on the way up. */
interface Step {
  readonly module: Module;
  readonly fn: Fn;
  /** It does not call the one before, as far as can be seen, but hands it to code that is not understood, or leads to who does. */
  readonly isHanded: boolean;
}

const COMMANDS = /^(?:commander|yargs|cac|meow|minimist|inquirer|prompts|enquirer|ora|listr2?|yeoman-generator|@(?:oclif|inquirer|clack|nx|angular-devkit)\/.*)$/;

/** Nobody is seen to call what it has: where it is beside a server it has to say itself that it is a command, by its folder or by a library for such. */
const isCommandFile = ({ file, imports }: Module): boolean => isCommandFolder(file) || imports.some(({ specifier }) => COMMANDS.test(specifier));

/** A reaction, a callback or an element of a list runs for the function around it. */
function stepOf(graph: CallGraph, module: Module, fn: Fn): Fn {
  const outer = fn.parent === undefined ? undefined : module.functions[fn.parent];
  if (outer === undefined || (fn.kind !== 'arrow' && fn.kind !== 'function')) return fn;
  const handling = fn.use.how === 'argument' ? modelOf(handlingOf(graph, module, fn.use)) : undefined;
  const runs = fn.use.how === 'callee' || (handling !== undefined && handling.context !== 'request-handler' && handling.when !== 'later-repeatedly');
  return runs ? stepOf(graph, module, outer) : fn;
}

type Caller = Pick<Mention, 'file' | 'fn' | 'start'> & { readonly isHanded?: boolean };

/** Undefined where it is handed to something that calls it for others, or where somebody may have it who is not read. */
function callersOf(graph: CallGraph, module: Module, fn: Fn, uses: UnknownUses): Caller[] | undefined {
  const key = fnKey(module.file, fn.id);
  const held = graph.mentionsOf(key).flatMap(({ use }) => (use.how === 'value' && use.name !== undefined ? [use.name] : []));
  const names = [...new Set([...namesOutside(graph, module, fn), ...held])];
  // A name that stands in very many files says nothing.
  if (areUnread(graph.program, module.file, names.filter((name) => graph.program.common?.has(nameKey({ file: module.file, name })) !== true))) return undefined;
  const mentions = [...graph.mentionsOf(key), ...names.flatMap((name) => uses(graph, name))].filter(({ file }) => !isTestFile(file));
  if (mentions.some((mention) => isServedBy(graph, mention))) return undefined;
  const calls = graph.callsTo(key).flatMap(({ file, call }) => {
    const site = graph.program.modules.get(file)?.calls[call];
    return site === undefined || isTestFile(file) ? [] : [{ file, fn: site.fn, start: site.start }];
  });
  return [...calls, ...mentions.flatMap((mention) => (mention.use.how === 'callee' || mention.use.how === 'argument' ? [{ ...mention, isHanded: isHandedToUnknown(graph, mention) }] : []))];
}

function isHandedToUnknown(graph: CallGraph, { file, use }: Mention): boolean {
  const module = graph.program.modules.get(file);
  return use.how === 'argument' && module !== undefined && handlingOf(graph, module, use)?.by === 'unknown';
}

/** Handed to something that calls it for others. */
function isServedBy(graph: CallGraph, { file, use }: Mention): boolean {
  const module = graph.program.modules.get(file);
  if (use.how !== 'argument' || module === undefined) return false;
  const handling = handlingOf(graph, module, use);
  if (handling?.by === 'program') return false;
  const model = modelOf(handling);
  if (model === undefined) return false;
  return model.when === 'later-repeatedly' || (model.context !== undefined && model.context !== 'promise-reaction' && model.context !== 'command-action');
}
