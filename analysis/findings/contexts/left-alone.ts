import { objectsWith } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { exportedNames } from '../exported.ts';
import { isMigrationFile } from '../file-role.ts';
import type { ContextKind } from '../finding.ts';
import { handlingsInFile, modelOf } from '../handling.ts';
import { isInEndlessLoop } from './called-at-start.ts';
import { givesNothing, isForBuildTool, isForCommands, isMainByName, isMainOfScript, isScript, leadsToServing, parsesArguments } from './command-line.ts';
import { withEnclosing } from './enclosing.ts';
import { isStaticPage } from './framework-handlers.ts';
import { isNamedForStart, isStartUp } from './start-up.ts';

/**
 * Asynchronous code that holds nobody up: it runs once, before anything waits, or in a program that does nothing else.
 * `at`: the place in the function, where it is known.
 */
export function leftAlone(graph: CallGraph, module: Module, fn: Fn, at?: number): ContextKind | undefined {
  if (isMigrationFile(module.file)) return 'migration';
  if (isScript(graph, module)) return 'script';
  const around = withEnclosing(module, fn);
  if (around.some((each) => endsProcess(graph, module, each))) return 'shutdown';
  if (setsExitCode(graph, module, fn)) return 'command-line-main';
  if (around.some((each) => each.kind !== 'module' && isMainOfScript(module, each))) return 'script';
  const isAction = around.some((each) => runsAs(graph, module, each, 'command-action'));
  if (isAction && parsesArguments(module)) return 'script';
  if (isAction || around.some(takesArguments) || isForCommands(graph, module) || around.some((each) => each.kind !== 'module' && isMainByName(module, each))) return 'command-line-main';
  if (fn.isAsync && isForBuildTool(graph, module)) return 'build-tool';
  if (isStartUp(graph, module, fn, at)) return 'start-up';
  if (isNamedForStart(module, fn) || isOfStart(module, fn) || around.some((each) => isWholeScript(graph, module, each, at))) return 'starting';
  if (withEnclosing(module, fn, (each) => answersOthers(graph, module, each)).some((each) => isPlugin(graph, module, each))) return 'plugin-registration';
  return around.some((each) => isBuildHook(graph, module, each)) ? 'build-tool' : undefined;
}

/** Signals by which somebody wants a process to end. Others have their own meanings in each program. */
const ENDING: ReadonlySet<unknown> = new Set(['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGBREAK']);

/** A handler of a signal that ends the process, whether by itself or by what it calls: nobody is served any more. */
function endsProcess(graph: CallGraph, module: Module, fn: Fn): boolean {
  const signals = handlingsInFile(graph, module, fn).filter((handling) => modelOf(handling)?.id === 'signal handler' || isOfSomeSignal(graph, module, handling.call));
  if (signals.some(({ call: { args: [signal] } }) => signal?.origin.kind === 'literal' && ENDING.has(signal.origin.value))) return true;
  return signals.length > 0 && module.calls.some(({ start, end, calleeText }) => fn.start <= start && end <= fn.end && /^process\.(?:exit|kill|abort)$/.test(calleeText));
}

/** `for (const signal of signals) process.on(signal, …)`: nothing else that a process tells of is listened to under names from a list. */
function isOfSomeSignal(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.args[0] === undefined || call.args[0].origin.kind === 'literal') return false;
  return graph.callees(module.file, call).values.some((value) => {
    const path = value.kind === 'global' ? value.path : value.kind === 'external' && value.module === 'node:process' ? ['process', ...value.path] : [];
    return /^process\.(?:on|once|addListener)$/.test(path.join('.'));
  });
}

/** `async (argv) => { … }`: what was typed on the command line is given to a command. */
const takesArguments = ({ params }: Fn): boolean => params.some(({ name }) => name === 'argv');

/** A development server of vite makes a page here, or loads a module of one: one person waits for it, and builds meanwhile. */
export const isOfDevelopment = (module: Module, fn: Fn): boolean => DEVELOPS.test(module.text) && module.calls.some(({ fn: from, callee }) => from === fn.id && callee.kind === 'member' && (callee.name === 'transformIndexHtml' || callee.name === 'ssrLoadModule'));

const DEVELOPS = /\.\s*(?:transformIndexHtml|ssrLoadModule)\b/;

/** An async function that says how the process ends is the whole of what it does, or a step before it serves: nobody answers others so. */
function setsExitCode(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (!fn.isAsync || handlingsInFile(graph, module, fn).some((handling) => REPEATED.has(modelOf(handling)?.context ?? 'test'))) return false;
  const isOwn = (each: { readonly fn: number }): boolean => each.fn === fn.id;
  return module.calls.some((call) => isOwn(call) && call.calleeText === 'process.exit') || module.members.some((member) => isOwn(member) && member.name === 'exitCode' && member.access === 'write');
}

/** `app.on('routes-configure', () => { … })`, `server.initializeListeners.add(async () => { … })`: told once, while a program starts. */
function isOfStart({ calls }: Module, { use }: Fn): boolean {
  const call = use.how === 'argument' ? calls[use.call] : undefined;
  if (call === undefined) return false;
  const event = call.args[0]?.origin;
  return (event?.kind === 'literal' && START_EVENT.test(String(event.value))) || START_LIST.test(call.calleeText);
}

const START_EVENT = /(?:^|[-_:.])(?:configure|bootstrap|boot|start-?up)$/;
const START_LIST = /(?:^|\.)(?:init(?:iali[sz]e)?|start(?:up)?|boot(?:strap)?)(?:Listeners|Handlers|Hooks|Callbacks|Tasks)\b/;

/** `(async () => { … })()` at the top of a file that gives nothing to others and leads to nothing that serves: all that a script does, or a step of it. */
function isWholeScript({ program }: CallGraph, module: Module, fn: Fn, at: number | undefined): boolean {
  if (!fn.isAsync || fn.parent !== 0 || fn.use.how !== 'callee' || !givesNothing(module)) return false;
  return !leadsToServing(program, module.file) && (at === undefined || !isInEndlessLoop(module, fn.id, at));
}

const REPEATED: ReadonlySet<string> = new Set(['request-handler', 'event-listener', 'timer', 'callback']);

/** Called for each request or by the clock, long after the plugin that it is written in was registered. */
function answersOthers(graph: CallGraph, module: Module, fn: Fn): boolean {
  return handlingsInFile(graph, module, fn).some((handling) => {
    const { context, when } = modelOf(handling) ?? {};
    return when === 'later-repeatedly' && (context === 'request-handler' || context === 'timer');
  });
}

function runsAs(graph: CallGraph, module: Module, fn: Fn, context: string): boolean {
  return handlingsInFile(graph, module, fn).some((handling) => modelOf(handling)?.context === context);
}

/** `async (fastify, options) => { … }`: called once, while the server is put together. */
function isPlugin(graph: CallGraph, module: Module, fn: Fn): boolean {
  const [first] = fn.params;
  if (first !== undefined && (first.name === 'fastify' || /\bFastifyInstance\b/.test(first.typeText ?? ''))) return true;
  return handlingsInFile(graph, module, fn).some(({ call }) => {
    return graph.callees(module.file, call).values.some((value) => value.kind === 'external' && ((value.module === 'fastify' && value.path.at(-1) === 'register') || value.module === 'fastify-plugin'));
  });
}

const HOOKS = new Set(
  'setup options config configResolved configureServer configurePreviewServer buildStart resolveId resolveDynamicImport load transform transformIndexHtml moduleParsed buildEnd renderStart renderChunk augmentChunkHash generateBundle writeBundle closeBundle closeWatcher handleHotUpdate hotUpdate onPreBuild onBuild onPostBuild adapt'.split(' '),
);
const STATIC = new Set(['getStaticProps', 'getStaticPaths', 'generateStaticParams']);
const TAPS = new Set(['tap', 'tapAsync', 'tapPromise', 'onLoad', 'onResolve', 'onStart', 'onEnd']);

/** Plugins of semantic-release export their steps, which are told what is released. */
const RELEASE_STEPS = new Set('verifyConditions analyzeCommits verifyRelease generateNotes prepare addChannel publish success fail'.split(' '));
const RELEASES = /\b(?:nextRelease|lastRelease)\b|['"]semantic-release['"]/;

/** Libraries for plugins of tools that package, generate or build. */
const GENERATES = /^(?:(?:@expo|expo)\/config-plugins|@electron-forge\/(?:plugin|maker|publisher)-.+|@electron-forge\/shared-types|@angular-devkit\/(?:architect|schematics)(?:\/.+)?|@(?:nx|nrwl)\/devkit|yeoman-generator|release-it|@docusaurus\/types)$/;

/** A task, a hook of a plugin with a name, a tap of a compiler, a page that is made when the site is built. */
export function isBuildHook(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (runsAs(graph, module, fn, 'build-task') || isStaticPage(graph, module) || module.imports.some(({ specifier }) => GENERATES.test(specifier))) return true;
  if (RELEASES.test(module.text) && exportedNames(graph, module, fn).some((name) => RELEASE_STEPS.has(name))) return true;
  if (fn.name !== undefined && STATIC.has(fn.name) && exportedNames(graph, module, fn).includes(fn.name)) return true;
  if (fn.use.how === 'argument') {
    const callee = module.calls[fn.use.call]?.callee;
    if (callee?.kind === 'member' && TAPS.has(callee.name)) return true;
  }
  return isHookOfPlugin(module, fn);
}

/** `{ name: 'text', transform(code) {} }`, or `transform: { filter, handler(code) {} }`. */
function isHookOfPlugin(module: Module, fn: Fn): boolean {
  const own = objectsWith(module, fn.id)[0];
  const holder = fn.name === 'handler' && own?.use.how === 'value' && own.use.object !== undefined ? { plugin: module.objects[own.use.object], hook: own.use.name } : { plugin: own, hook: fn.name };
  const { plugin, hook } = holder;
  if (plugin === undefined || hook === undefined || !HOOKS.has(hook)) return false;
  return plugin.properties.some(({ name, value }) => name === 'name' && (value.kind !== 'literal' || value.type === 'string'));
}
