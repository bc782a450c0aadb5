import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import type { Use } from '../../program/structure.ts';
import { isStartFile } from '../file-role.ts';
import { handlingOf, modelOf } from '../handling.ts';

const HOOKS = new Set(['onModuleInit', 'onApplicationBootstrap', 'forRoot', 'forRootAsync', 'forFeature', 'register', 'registerAsync']);
const MAKERS = /^(?:express#|fastify#(?:fastify)?|koa#|@hapi\/hapi#(?:server|Server)|restify#createServer|@nestjs\/core#NestFactory\.\w+|node:https?#(?:createServer|Server)|node:http2#create(?:Secure)?Server|hono#Hono|polka#)$/;

/**
 * What runs once before a server answers: before its `listen` in the same function, in a function that makes it, in Nest's hooks of
 * that time and the factories of its providers.
 */
export function isStartUp(graph: CallGraph, module: Module, fn: Fn, at: number | undefined): boolean {
  if (isNest(module) && ((fn.name !== undefined && HOOKS.has(fn.name)) || (fn.use.how === 'value' && fn.use.name === 'useFactory'))) return true;
  const calls = module.calls.filter((call) => call.fn === fn.id);
  const listens = calls.filter((call) => startsServing(graph, module, call));
  const last = Math.max(...listens.map(({ start }) => start));
  if (listens.length > 0) return at === undefined || at < last;
  return calls.some((call) => namesOf(graph, module, call).some((name) => MAKERS.test(name))) || putsRoutes(graph, module, fn);
}

/** `router.get('/', show)`: who gives a server its handlers does so before it is asked. */
function putsRoutes(graph: CallGraph, module: Module, { id }: Fn): boolean {
  const isRoute = (use: Use): boolean => {
    const callee = use.how === 'argument' ? module.calls[use.call]?.callee : undefined;
    return callee?.kind === 'member' && ROUTING.test(callee.name) && modelOf(handlingOf(graph, module, use))?.context === 'request-handler';
  };
  return module.functions.some((fn) => fn.parent === id && isRoute(fn.use)) || module.references.some(({ fn, use, binding }) => fn === id && isRoute(use) && isFunction(graph, module, binding));
}

const isFunction = ({ follower }: CallGraph, { file }: Module, binding: number): boolean => follower.follow(file, { kind: 'binding', binding }).values.some(({ kind }) => kind === 'function');

const ROUTING = /^(?:get|post|put|patch|delete|del|head|options|all|use|route)$/;

/** What a program has one of. */
const ONE = String.raw`(?:App(?:lication)?|Server|Https?(?:Server)?|Db|DB|Database|Databases|Config|Configuration|Settings|I18n|Logg(?:er|ing)|Plugins|Routes|Services?|Storage|Env(?:ironment)?|System|Modules|Middlewares?|Models|Workers?|Tables|Secrets?|JWT\w*|Certificates?)`;

const STARTING = new RegExp(String.raw`^_*(?:(?:init(?:iali[sz]e)?|start(?:up|Up)?|boot(?:strap)?|set[uU]p|connect|listen|stop|shutdown)${ONE}?|\w*[cC]reateServer|createApp(?:lication)?|onboard|(?:handle|on|before|graceful)(?:Exit|Quit|Shut[dD]own))$`);

/**
 * An async function of a module or class that is named for what a program does once, at its beginning or end, or lies in a folder that is. A name is weak
 * evidence: who asks for likely findings gets these as well.
 */
export function isNamedForStart({ file }: Module, { isAsync, name, parent, kind, class: of }: Fn): boolean {
  if (!isAsync || name === undefined) return false;
  if (parent !== 0) return kind === 'method' && of === undefined && STARTING.test(name);
  return STARTING.test(name) || isStartFile(file);
}

/** A function, of whatever kind, that starts something, or starts it anew: by its name, or because it makes a server or listens. */
export const isStarter = (graph: CallGraph, module: Module, fn: Fn): boolean => (fn.name !== undefined && (STARTING.test(fn.name) || /^_*restart(?:$|[A-Z])/.test(fn.name))) || isStartUp(graph, module, fn, undefined);

/** Loads code that no constant names, as plugins and settings are: that waits for the disk anyway, and is done once as a rule. */
export const loadsCode = ({ loads, calls }: Module, { id }: Fn): boolean => loads.some(({ fn, how }) => fn === id && how === 'dynamic') || calls.some(({ fn, calleeText }) => fn === id && LOADING.test(calleeText));

const LOADING = /(?:^|\.)(?:import(?:Fresh|Module|File|Plugin)?|dynamicImport)$/;

const isNest = ({ imports }: Module): boolean => imports.some(({ specifier }) => specifier.startsWith('@nestjs/'));

/** From then on, somebody may be held up. */
export function startsServing(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.callee.kind === 'member' && call.callee.name === 'listen') return true;
  return namesOf(graph, module, call).some((name) => /^@hapi\/hapi#.*\.start$/.test(name) || name === '@hono/node-server#serve');
}

function namesOf(graph: CallGraph, module: Module, call: CallSite): string[] {
  return graph.callees(module.file, call).values.flatMap((value: Value) => (value.kind === 'external' ? [`${value.module}#${value.path.join('.')}`] : []));
}
