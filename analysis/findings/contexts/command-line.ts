import type { CallGraph } from '../../program/call-graph.ts';
import { createClosures } from '../../program/closures.ts';
import { isExportsWrite } from '../../program/exports-write.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { PackageInfo, Program } from '../../program/program.ts';
import { isEntry } from '../../program/project/package-owner.ts';
import type { Use } from '../../program/structure.ts';
import { isChoreFile, isCommandFolder, isMigrationFile, isScriptFile } from '../file-role.ts';
import { withEnclosing } from './enclosing.ts';

const CONNECTIONS = /^(?:node:)?(?:http|https|http2|net|tls)$/;
const SERVERS = /^(?:express|fastify|koa|@hapi\/hapi|@nestjs\/(?:core|common|microservices|websockets|platform-.*)|next|nuxt|h3|restify|polka|connect|socket\.io|ws|hono|@hono\/.*|@trpc\/server|apollo-server.*|@apollo\/server|bullmq|bull|amqplib|kafkajs|discord\.js|telegraf|@slack\/bolt|probot)$/;

const byGraph = new WeakMap<CallGraph, Map<string, boolean>>();

/** The package has commands and neither imports nor declares anything that serves: what hazards go by, where a doubt means that others may run. For reports see `isForCommands`. */
export function isCommandLineOnly(graph: CallGraph, module: Module): boolean {
  const owner = ownerOf(graph.program, module.file);
  if (owner === undefined || owner.bins.length === 0) return false;
  let known = byGraph.get(graph);
  if (known === undefined) byGraph.set(graph, (known = new Map<string, boolean>()));
  const answer = known.get(owner.dir) ?? !servesAnything(graph.program, owner);
  known.set(owner.dir, answer);
  return answer;
}

/** The package has commands, or is there for packages that have, and neither what these declare nor what the file leads to serves: who waits is a person. */
export function isForCommands(graph: CallGraph, module: Module): boolean {
  if (asksPerson(module)) return true;
  const owner = ownerOf(graph.program, module.file);
  return owner !== undefined && isOfCommands(owner) && !leadsToServing(graph.program, module.file);
}

/** Who asks at a terminal waits for the answer, and serves nobody meanwhile. */
const asksPerson = (module: Module): boolean => !serves(module) && module.imports.some(({ specifier, typeOnly }) => !typeOnly && ASKING.test(specifier));

const ASKING = /^(?:inquirer|@inquirer\/(?!core|type).+|prompts|enquirer|@clack\/prompts)$/;

/** What a package is a plugin of, its users bring: where that is a tool that builds, it runs in builds. */
const BUILD_TOOLS = /^(?:vite|rollup|rolldown|webpack|@rspack\/core|esbuild|parcel|@parcel\/core|@sveltejs\/kit|astro|nuxt|eslint|gulp|grunt|@babel\/core|postcss|tailwindcss|expo|metro|gatsby|@docusaurus\/core|@angular\/compiler-cli)$/;

/** A plugin of a tool that builds, which serves nothing itself. */
export function isForBuildTool(graph: CallGraph, module: Module): boolean {
  const owner = ownerOf(graph.program, module.file);
  return owner !== undefined && owner.peers.some((name) => BUILD_TOOLS.test(name)) && !dependsOnServer(owner) && !leadsToServing(graph.program, module.file);
}

/** By package.json, and those of the packages that use it: what a command does, it does through them. */
function isOfCommands({ hasCommands, needs, users }: PackageInfo): boolean {
  const all = [{ hasCommands, needs }, ...users];
  return all.some((each) => each.hasCommands) && !all.some(dependsOnServer);
}

/** Of what clients need as well, only an import tells. An application with windows answers them. */
const dependsOnServer = ({ needs }: Pick<PackageInfo, 'needs'>): boolean => needs.some((name) => name === 'electron' || (SERVERS.test(name) && !/^(?:ws|connect|amqplib|kafkajs)$/.test(name)));

/** What lies in a folder of commands answers people who chat, edit or click, in these. */
const ANSWERING = /^(?:discord|@discordjs\/|@sapphire\/|telegraf|grammy|eris$|oceanic\.js|@slack\/|botbuilder|botkit|node-telegram-bot-api|whatsapp|@whiskeysockets\/|baileys|matrix-(?:js|bot)-sdk$|tmi\.js|mineflayer|koishi|@nestjs\/(?:cqrs|microservices)|(?:@types\/)?vscode$|electron$)/;

/** `commands/build.ts`: of a tool that another one loads its commands from, wherever the tool itself is. Commands that are classes may be messages to a server. */
export function isOfCommandFolder({ program }: CallGraph, module: Module, fn: Fn): boolean {
  if (!isCommandFolder(module.file) || serves(module) || withEnclosing(module, fn).some((each) => each.class !== undefined)) return false;
  return !Object.keys(ownerOf(program, module.file)?.dependencies ?? {}).some((name) => ANSWERING.test(name));
}

/** Whether a package has commands. Of a library that they use, only what it exports to nobody else is theirs; where servers use it too, what its entries pass on is not. */
export function isOfSomeCommand(graph: CallGraph, module: Module, fn: Fn): boolean {
  const { program } = graph;
  if (isOfCommandFolder(graph, module, fn)) return true;
  const owner = ownerOf(program, module.file);
  if (owner === undefined) return false;
  if (owner.hasCommands) return true;
  if (!owner.users.some((user) => user.hasCommands) || isEntry(program.packages, module.file)) return false;
  return !owner.users.some(dependsOnServer) || !passedOn(program).has(module.file);
}

/** Files that entries of packages export from, themselves or by others. */
const passedOn = oncePer((program: Program): ReadonlySet<string> => {
  const { modules, packages, resolutions } = program;
  const passed = new Set<string>();
  const queue = [...modules.keys()].filter((file) => isEntry(packages, file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const sources = (modules.get(file)?.exports ?? []).flatMap(({ from }) => from ?? []);
    for (const source of sources) {
      const found = resolutions.get(file)?.get(source);
      if (found?.kind !== 'file' || passed.has(found.file)) continue;
      passed.add(found.file);
      queue.push(found.file);
    }
  }
  return passed;
});

const closures = oncePer(({ resolutions }: Program) => createClosures((file: string) => [...(resolutions.get(file)?.values() ?? [])].flatMap((each) => (each.kind === 'file' ? [each.file] : []))));

const servesIn = oncePerPair((program: Program, closure: ReadonlySet<string>) => [...closure].some((each) => {
  const module = program.modules.get(each);
  return module !== undefined && serves(module);
}));

/** The file, or one that it leads to. */
export const leadsToServing = (program: Program, file: string): boolean => servesIn(program, closures(program)(file));

/** The file, or one that it imports; in a package that declares a library for servers, whatever the file leads to. */
export function isBesideServing(program: Program, file: string): boolean {
  const { modules, resolutions } = program;
  const owner = ownerOf(program, file);
  if (owner !== undefined && dependsOnServer(owner) && leadsToServing(program, file)) return true;
  const imported = [...(resolutions.get(file)?.values() ?? [])].flatMap((each) => (each.kind === 'file' ? [each.file] : []));
  return [file, ...imported].some((each) => {
    const module = modules.get(each);
    return module !== undefined && serves(module);
  });
}

/** The file itself is started: by its first line, as a command of the package, or by a script of it. */
export function isScript({ program }: CallGraph, module: Module): boolean {
  return !serves(module) && isStarted(program, module.file, module.text);
}

function isStarted(program: Pick<Program, 'packages'>, file: string, text: string): boolean {
  if (text.startsWith('#!') || isScriptFile(file)) return true;
  const owner = ownerOf(program, file);
  if (owner === undefined) return false;
  const once = startedBy(owner, (name) => !SERVING.test(name));
  if (owner.bins.includes(file) || once.some((started) => isFile(started, owner.dir, file)) || isBesideScripts(owner, once, file)) return true;
  const inside = insideOf(owner.dir, file);
  return isChoreFile(inside) && !keptFiles(owner).some((each) => each.startsWith(inside.slice(0, inside.indexOf('/') + 1)));
}

/** What its own text tells: nothing of the file serves, and it is a script. Then only what handles requests is reported. */
export const isRunByHand = (packages: readonly PackageInfo[], file: string, text: string, serves: boolean): boolean => isMigrationFile(file) || (!serves && isStarted({ packages }, file, text));

/** What texts alone tell: it is such a file, or nothing that it leads to serves, and it is of a package of commands. */
export function isLeftAlone(packages: readonly PackageInfo[], file: string, text: string, serves: boolean, leadsTo: boolean): boolean {
  if (isRunByHand(packages, file, text, serves)) return true;
  const owner = ownerOf({ packages }, file);
  return owner !== undefined && isOfCommands(owner) && !leadsTo;
}

/** What serves names a library that does, or what makes a server of a module that does. */
export function mayServe(strings: Iterable<string>, words: ReadonlySet<string>): boolean {
  const makes = MAKERS.some((word) => words.has(word));
  for (const each of strings) if (SERVERS.test(each) || (makes && CONNECTIONS.test(each))) return true;
  return false;
}

export const MAKERS: readonly string[] = ['createServer', 'createSecureServer', 'Server'];

/** Names of scripts that keep running. */
const SERVING = /^(?:start|dev|serve|preview|watch)\b/;

/** Folders that hold the program itself. */
const SOURCES = /^(?:src|source|lib|apps?|server|api|backend|core|packages|dist|build)$/;

/** `scripts/release/lib.js`: in a folder of its own from which scripts are started, and never what is served. */
function isBesideScripts(owner: PackageInfo, once: readonly string[], file: string): boolean {
  const inside = insideOf(owner.dir, file);
  const [top = '', ...below] = inside.split('/');
  if (below.length === 0 || SOURCES.test(top)) return false;
  const folders = once.filter((started) => started.includes('/')).map((started) => started.slice(0, started.lastIndexOf('/') + 1));
  const kept = keptFiles(owner);
  return folders.some((folder) => inside.startsWith(folder) && !kept.some((each) => each.startsWith(folder)));
}

/** What the package is there for: files that it is loaded by, and those that its scripts keep running. */
const keptFiles = (owner: PackageInfo): string[] => [...startedBy(owner, (name) => SERVING.test(name)), ...owner.entries.map((entry) => insideOf(owner.dir, entry))];

/** Looks at the command line, or ends the process. */
const STARTED = /\brequire\.main\b|\bimport\.meta\.main\b|\bprocess\.(?:argv|exit|exitCode)\b/;

/** A file that asks whether it is the one that was started is a command, whoever else loads it. */
const GUARDED = /\brequire\.main\s*={2,3}\s*module\b|\bmodule\s*={2,3}\s*require\.main\b|\bif\s*\(\s*import\.meta\.main\b/;

/**
 * A function of a file that looks at the command line, or ends the process: called only from the file's top level, or from such
 * functions, and exported to nobody, unless the file asks whether it was started.
 */
export const isMainOfScript = (module: Module, fn: Fn): boolean => STARTED.test(module.text) && !serves(module) && isOfTopLevel(module, fn);

/** The same of a file that gives nothing to others, and calls a function named `main`: by its name alone. */
export const isMainByName = (module: Module, fn: Fn): boolean => !serves(module) && callsMain(module) && isOfTopLevel(module, fn);

function isOfTopLevel(module: Module, fn: Fn, seen: ReadonlySet<number> = new Set()): boolean {
  if (seen.has(fn.id)) return false;
  if (fn.kind === 'module') return true;
  if (fn.use.how === 'callee') return isRunByMain(module, fn.id, seen);
  if (fn.binding === undefined) return false;
  if (!GUARDED.test(module.text) && module.exports.some(({ origin }) => origin.kind === 'binding' && origin.binding === fn.binding)) return false;
  const uses = module.references.filter(({ binding, access, use }) => binding === fn.binding && access === 'read' && !(GUARDED.test(module.text) && HANDED_OUT.has(use.how)));
  return uses.length > 0 && uses.every(({ use, fn: from }) => use.how === 'callee' && isRunByMain(module, from, new Set([...seen, fn.id])));
}

/** What imports such a file gets nothing of it. */
export const givesNothing = ({ exports, writes }: Module): boolean => exports.length === 0 && !writes.some(isExportsWrite);

const callsMain = (module: Module): boolean => givesNothing(module) && module.calls.some(({ fn, calleeText }) => fn === 0 && /^_*main$/i.test(calleeText));

/** A file that reads the command line itself is one: what it has put together it gives to nobody else. */
export const parsesArguments = (module: Module): boolean => !serves(module) && (STARTED.test(module.text) || /\.(?:parse(?:Async|Sync)?\s*\(|argv\b)/.test(module.text));

const HANDED_OUT: ReadonlySet<Use['how']> = new Set(['exported', 'value', 'property', 'stored']);

/** The code of a function, or of one around it that is called at once, is only run by the file's top level. */
function isRunByMain(module: Module, id: number, seen: ReadonlySet<number>): boolean {
  const fn = module.functions[id];
  if (fn === undefined) return false;
  if (fn.use.how === 'callee' && fn.parent !== undefined) return isRunByMain(module, fn.parent, seen);
  return isOfTopLevel(module, fn, seen);
}

/** `node scripts/release.js`, `tsx scripts/release.ts`, `node --import tsx scripts/release.ts`: files that scripts of some names start, from the package's folder. */
function startedBy({ scripts }: PackageInfo, isMeant: (name: string) => boolean): string[] {
  const commands = Object.entries(scripts).flatMap(([name, script]) => (isMeant(name) ? [script] : []));
  return commands.flatMap((script) => [...script.matchAll(/(?:^|[\s&|;])(?:node|tsx|ts-node|bun|jiti|esno)\s+(?:(?:--import|--require|--loader|-r)\s+\S+\s+|-\S+\s+)*(?:\.\/)?([\w@./-]+)/g)].flatMap(([, started]) => started ?? []));
}

const isFile = (started: string, dir: string, file: string): boolean => [insideOf(dir, file), insideOf(dir, file).replace(/\.[cm]?[jt]s$/, '')].includes(started);

const insideOf = (dir: string, file: string): string => (dir === '.' || dir.startsWith('..') ? file : file.slice(dir.length + 1));

function servesAnything({ modules }: Program, { dependencies }: PackageInfo): boolean {
  return Object.keys(dependencies).some((name) => SERVERS.test(name)) || [...modules.values()].some(serves);
}

/** With Node's own modules a program may as well ask as answer. */
const serves = oncePer(({ imports, members }: Module): boolean => {
  if (imports.some(({ specifier }) => SERVERS.test(specifier))) return true;
  const makes = (name: string | undefined): boolean => name !== undefined && MAKERS.includes(name);
  return imports.some(({ specifier, names }) => CONNECTIONS.test(specifier) && (names.some(({ imported }) => makes(imported)) || members.some(({ name }) => makes(name))));
});

/** The innermost package that a file lies in. */
export function ownerOf({ packages }: Pick<Program, 'packages'>, file: string): PackageInfo | undefined {
  return packages.filter(({ dir }) => dir === '' || dir === '.' || file.startsWith(`${dir}/`)).sort((a, b) => b.dir.length - a.dir.length)[0];
}
