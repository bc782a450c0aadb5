import { objectsWith } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import { superclassesOf } from '../../program/values/members-of.ts';
import { exportedNames } from '../exported.ts';
import { useOfFunction } from '../handling.ts';
import { isTextOfCalledMethods } from './called-methods.ts';
import { ownerOf } from './command-line.ts';
import { isOfRouteRecord, isTextOfRecords } from './route-records.ts';

const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Files whose exports a framework calls for each request, by their place. */
const ROUTES: readonly (readonly [framework: string, file: RegExp, exported: readonly string[]])[] = [
  ['Next', /(^|\/)app\/(.*\/)?route\.[jt]sx?$/, VERBS],
  ['Next', /(^|\/)app\/(.*\/)?(page|layout|template)\.[jt]sx?$/, ['default', 'generateMetadata']],
  ['Next', /(^|\/)pages\/api\/.*\.[jt]sx?$/, ['default']],
  ['Next', /(^|\/)pages\/.*\.[jt]sx?$/, ['getServerSideProps', 'getInitialProps']],
  ['Next', /^(src\/)?middleware\.[jt]s$/, ['default', 'middleware']],
  ['SvelteKit', /(^|\/)\+server\.[jt]s$/, VERBS],
  ['SvelteKit', /(^|\/)\+(page|layout)\.server\.[jt]s$/, ['load']],
  ['Remix', /(^|\/)app\/routes\/.*\.[jt]sx?$/, ['loader', 'action']],
  ['Astro', /(^|\/)src\/pages\/.*\.[jt]s$/, VERBS],
];

const DECORATORS = /@(?:Get|Post|Put|Patch|Delete|All|Options|Head|Search|Sse|MessagePattern|EventPattern|GrpcMethod|SubscribeMessage|Query|Mutation|Subscription|ResolveField|ResolveProperty|FieldResolver|Cron|Interval|Timeout|OnEvent|Process|OnWorkerEvent|OnQueue\w+|RabbitSubscribe|RabbitRPC|http(?:Get|Post|Put|Patch|Delete|Head|Options|Method)|get|post|put|patch|del)\s*\(/;
const DECORATING = /^(?:@nestjs\/.*|@golevelup\/nestjs-.*|@inversifyjs\/http-core|routing-controllers|type-graphql|tsoa|@tsed\/.*|@loopback\/rest|inversify-express-utils|class-validator)$/;

/** Interfaces of Nest whose methods run for each request. */
const PER_REQUEST: Readonly<Record<string, readonly string[]>> = {
  use: ['NestMiddleware'],
  canActivate: ['CanActivate'],
  intercept: ['NestInterceptor'],
  transform: ['PipeTransform'],
  catch: ['ExceptionFilter'],
  handleConnection: ['OnGatewayConnection'],
  handleDisconnect: ['OnGatewayDisconnect'],
  execute: ['ICommandHandler', 'IQueryHandler'],
  handle: ['IEventHandler'],
  validate: ['ValidatorConstraintInterface'],
  ...Object.fromEntries(['log', 'error', 'warn', 'debug', 'verbose'].map((name) => [name, ['LoggerService']])),
};

/** Types whose fields a GraphQL server resolves for each request. */
const RESOLVED = new Set(['Query', 'Mutation', 'Subscription']);
const RESOLVED_TEXT = /\b(?:Query|Mutation|Subscription)\b\s*[:=]|\bresolve\s*[:(][^]*\bgraphql|\bgraphql[^]*\bresolve\s*[:(]|['"](?:nexus|@pothos\/core)['"]/;
/** Libraries for schemas that are written in code, whose fields have a function `resolve` each. */
const SCHEMAS = /^(?:graphql|nexus|@pothos\/core|graphql-compose|graphql-relay)$/;
const GRAPHQL = /^(?:graphql|@apollo\/server|apollo-server(?:-.+)?|graphql-yoga|mercurius|@graphql-tools\/schema|nexus|@pothos\/core|graphql-compose|graphql-relay)$/;

/** `{ Query: { user() {} } }`, in a package that serves GraphQL, or in a file that speaks of resolvers. */
function isResolver({ program }: CallGraph, module: Module, fn: Fn): boolean {
  const { file, imports, text } = module;
  const used = [...imports.map(({ specifier }) => specifier), ...Object.keys(ownerOf(program, file)?.dependencies ?? {})];
  if (!used.some((name) => GRAPHQL.test(name)) && !RESOLVERS.test(text) && !RESOLVERS.test(file)) return false;
  if (fn.name === 'resolve' && imports.some(({ specifier }) => SCHEMAS.test(specifier))) return true;
  return objectsWith(module, fn.id).some(({ use }) => use.how === 'value' && use.name !== undefined && (RESOLVED.has(use.name) || isBesideResolved(module, use)));
}

/** `{ Query: {…}, Post: { body(post) {} } }`: fields of the other types. */
function isBesideResolved({ objects }: Module, { object, name }: Extract<Use, { how: 'value' }>): boolean {
  const beside = object === undefined ? undefined : objects[object]?.properties;
  return /^[A-Z]/.test(name ?? '') && beside?.some((property) => property.name !== undefined && RESOLVED.has(property.name)) === true;
}

const RESOLVERS = /resolvers?(?![a-z])/i;

/** `{ name: 'files', actions: { get: { handler(ctx) {} } } }`, as moleculer and its like load it from a file of that name. */
function isServiceAction(module: Module, fn: Fn): boolean {
  const action = SERVICE_FILE.test(module.file) ? objectsWith(module, fn.id)[0]?.use : undefined;
  const use = action?.how === 'value' && fn.name === 'handler' && action.object !== undefined ? module.objects[action.object]?.use : action;
  return use?.how === 'value' && (use.name === 'actions' || use.name === 'events');
}

/** A method of a controller or service of egg, which makes one for each request. */
function isOfEgg(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.class === undefined || fn.kind !== 'method' || !EGG_TEXT.test(module.text)) return false;
  return isOfClass(graph, module, fn.class, /^egg$/);
}

const EGG_TEXT = /['"]egg['"]/;

const isOfClass = ({ follower }: CallGraph, { file }: Module, id: number, from: RegExp): boolean => superclassesOf(follower, { file, class: id })?.values.some((value) => value.kind === 'external' && from.test(value.module)) === true;

/** `find(ctx) {}`, in a folder of controllers: what only takes the context of a request answers it. */
const isOfController = ({ file }: Module, { params, kind }: Fn): boolean => CONTROLLERS.test(file) && kind !== 'module' && params.length === 1 && params[0]?.name === 'ctx';

const CONTROLLERS = /(^|\/)controllers?\/.+\.[cm]?[jt]s$/;

/** `module.exports = { name: 'messageCreate', execute(message) {} }`, in a folder that a bot loads its commands and listeners from. */
function isOfBot({ program }: CallGraph, module: Module, fn: Fn): boolean {
  if (!BOT_PARTS.test(module.file) || !BOT_METHODS.has(fn.name ?? '')) return false;
  const isNamed = objectsWith(module, fn.id).some(({ properties }) => properties.some(({ name }) => name === 'name' || name === 'data'));
  return isNamed && Object.keys(ownerOf(program, module.file)?.dependencies ?? {}).some((name) => BOTS.test(name));
}

const BOT_PARTS = /(^|\/)(?:events?|listeners|(?:slash-?)?commands|interactions|buttons|modals)\/.+\.[cm]?[jt]s$/i;
const BOT_METHODS: ReadonlySet<string> = new Set(['execute', 'run', 'callback']);
const BOTS = /^(?:discord\.js|eris|oceanic\.js|@sapphire\/framework)$/;

/** `class Tree implements vscode.TreeDataProvider<Item> { getChildren() {} }`: an editor asks what provides it with something whenever that is shown. */
function isOfEditor({ classes, text }: Module, { class: id, kind, name }: Fn): boolean {
  if (id === undefined || kind !== 'method' || !PROVIDES.test(name ?? '') || !EDITOR_TEXT.test(text)) return false;
  return classes[id]?.implements.some((type) => /^(?:\w+\.)?\w*(?:Provider|Serializer|Controller)\b/.test(type)) === true;
}

const PROVIDES = /^(?:provide|resolve|prepare|handle)[A-Z]|^(?:getChildren|getTreeItem|getParent)$/;
const EDITOR_TEXT = /['"]vscode['"]/;

/** `export default { fetch(request) {} }`: how runtimes at the edge take a server. */
function isFetch(module: Module, fn: Fn): boolean {
  const { text } = module;
  if (fn.name !== 'fetch' || !FETCH_TEXT.test(text)) return false;
  return objectsWith(module, fn.id).some(({ start }) => /\bexport\s+default\s*$/.test(text.slice(Math.max(0, start - 40), start)));
}

const FETCH_TEXT = /\bexport\s+default\s*\{[^]*\bfetch\b/;

const SERVICE_FILE = /\.service\.[cm]?[jt]s$/;
const ACTIONS_TEXT = /\b(?:actions|events)\s*:\s*\{/;

/** May a file hold functions that a framework, a stream or a record calls because of where they stand? */
export function isFrameworkText(file: string, text: string): boolean {
  if ((SERVICE_FILE.test(file) && ACTIONS_TEXT.test(text)) || isMenuText(text) || EGG_TEXT.test(text) || EDITOR_TEXT.test(text) || CONTROLLERS.test(file) || BOT_PARTS.test(file) || FETCH_TEXT.test(text) || isTextOfRecords(text)) return true;
  return ROUTES.some(([, route]) => route.test(file)) || isDecoratedText(text) || RESOLVED_TEXT.test(text) || isTextOfCalledMethods(text) || RECORD_HOOKS.test(text) || RECORD_TEXT.test(text);
}

/** Of TypeORM, MikroORM and Sequelize: around the loading and saving of a record. */
const RECORD_HOOKS = /@(?:Before|After)(?:Insert|Update|Remove|SoftRemove|Recover|Load|Create|Save|Upsert|Delete|Destroy|Validate|Find|BulkCreate|BulkUpdate)\s*\(/;
const RECORDS = /^(?:typeorm|@mikro-orm\/.+|sequelize-typescript)$/;
const RECORD_TEXT = /\.(?:methods|statics)\b|\bDataTypes\b|\$(?:before|after)[A-Z]\w*\s*\(/;

/** Of objection: around the saving and loading of a record. */
const OBJECTION_HOOKS = /^\$(?:before|after)(?:Insert|Update|Delete|Find|Validate)$/;

/** A method of a record: what it is called around, or what a schema of mongoose gives all of them. Whoever serves has records. */
export function isRecordMethod(module: Module, fn: Fn): boolean {
  const { imports, classes, writes, text } = module;
  if (fn.use.how === 'property') {
    const { object } = writes[fn.use.write] ?? {};
    return object?.kind === 'member' && (isOfSchema(module, object.name) || isOfModel(module, object));
  }
  const holder = objectsWith(module, fn.id)[0]?.use;
  if (holder?.how === 'property') return isOfSchema(module, writes[holder.write]?.name);
  if (fn.class !== undefined && fn.name !== undefined && OBJECTION_HOOKS.test(fn.name)) return classes[fn.class]?.superClass !== undefined;
  const member = fn.class === undefined ? undefined : classes[fn.class]?.members.find((each) => each.fn === fn.id);
  return member?.decorated === true && imports.some(({ specifier }) => RECORDS.test(specifier)) && RECORD_HOOKS.test(text.slice(member.start, fn.nameRange?.start ?? member.end));
}

/** `schema.methods.check = …`, `schema.methods = { check() {} }`. */
const isOfSchema = ({ imports }: Module, name: string | undefined): boolean => (name === 'methods' || name === 'statics') && imports.some(({ specifier }) => specifier === 'mongoose');

/** `User.prototype.check = …`, where sequelize defines `User`. */
function isOfModel({ bindings, text }: Module, { object, name }: Extract<Origin, { kind: 'member' }>): boolean {
  if (name !== 'prototype' || object.kind !== 'binding' || !/\bDataTypes\b/.test(text)) return false;
  return bindings[object.binding]?.values.some((value) => value.kind === 'result' && value.callee.kind === 'member' && value.callee.name === 'define') === true;
}

/** Names a framework, and a decorator or an interface of it that makes handlers. */
const isDecoratedText = (text: string): boolean => DECORATING_TEXT.test(text) && (DECORATORS.test(text) || Object.values(PER_REQUEST).flat().some((name) => text.includes(name)));

const DECORATING_TEXT = /@nestjs\/|@golevelup\/nestjs-|@inversifyjs\/http-core|routing-controllers|type-graphql|tsoa|@tsed\/|@loopback\/rest|inversify-express-utils|class-validator/;

/** `{ label: 'Open', click() {} }`: an entry of a menu, in a file of an application with windows. */
export function isMenuEntry(module: Module, fn: Fn): boolean {
  if (fn.name !== 'click' || !module.imports.some(({ specifier }) => MENUS.test(specifier))) return false;
  return objectsWith(module, fn.id)[0]?.properties.some(({ name }) => name === 'label' || name === 'role' || name === 'accelerator') === true;
}

const MENUS = /^electron(?:\/main)?$/;
const isMenuText = (text: string): boolean => /['"]electron(?:\/main)?['"]/.test(text) && /\bclick\b\s*[:(]/.test(text);

/** Functions that a framework calls for requests because of where they stand: a route file, a decorated method. */
export function isFrameworkHandler(graph: CallGraph, module: Module, fn: Fn): boolean {
  return isDecorated(module, fn) || isRoute(graph, module, fn) || isResolver(graph, module, fn) || isServiceAction(module, fn) || isOfEgg(graph, module, fn) || isOfController(module, fn) || isOfBot(graph, module, fn) || isOfEditor(module, fn) || isFetch(module, fn) || isOfRouteRecord(module, useOfFunction(module, fn));
}

/** What makes a page of Next anew for each request. */
const DYNAMIC = /\b(?:cookies|headers|draftMode|connection|unstable_noStore|noStore|searchParams)\b|['"](?:force-dynamic|use server)['"]/;

/** A page of Next that is made when the site is built: its path has no parameters, or it lists them. */
export function isStaticPage(graph: CallGraph, { file, text, exports }: Module): boolean {
  if (!/(^|\/)app\/(?:.*\/)?(?:page|layout|template|sitemap|robots|manifest)\.[jt]sx?$/.test(file) || DYNAMIC.test(text)) return false;
  if (ownerOf(graph.program, file)?.dependencies.next === undefined) return false;
  return !/\[[^\]]*\]/.test(file) || exports.some(({ name }) => name === 'generateStaticParams');
}

function isRoute(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (isStaticPage(graph, module)) return false;
  const names = ROUTES.filter(([, file]) => file.test(module.file)).flatMap(([, , exported]) => exported);
  return names.length > 0 && exportedNames(graph, module, fn).some((name) => names.includes(name));
}

function isDecorated(module: Module, fn: Fn): boolean {
  if (fn.class === undefined || fn.kind !== 'method' || !module.imports.some(({ specifier }) => DECORATING.test(specifier))) return false;
  const info = module.classes[fn.class];
  const member = info?.members.find((each) => each.fn === fn.id);
  if (member?.decorated === true && DECORATORS.test(module.text.slice(member.start, fn.nameRange?.start ?? member.end))) return true;
  return PER_REQUEST[fn.name ?? '']?.some((name) => info?.implements.some((type) => type.replace(/\s*<[^]*$/, '') === name)) === true;
}
