import type { Entry } from '../../../catalog/entry.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { literalOf } from '../../findings/argument.ts';
import { copies } from '../executor/cloneable.ts';
import { importedBody } from '../executor/api-task.ts';
import { testedClass } from '../executor/package-state.ts';
import { setupObstacle, type Found } from '../executor/setup.ts';
import { floorOf } from '../floor.ts';
import type { Policy } from '../policy.ts';
import { ownerOf, type PublicSurface } from '../public.ts';
import { siteKey, type SiteKey } from '../site.ts';
import { lineIndex } from '../../program/lines.ts';
import { escapeOf } from './escapes.ts';
import { handleClasses, type HandleClasses } from './handle-classes.ts';
import type { Opening } from './openings.ts';
import { hidesTables, keepsState, statementOf, type Statement } from './sql.ts';

/** A connection's own thread: where connections are made, and the calls that can be asked of it. */
export interface Handles {
  readonly openings: readonly Opening[];
  /** Calls of methods, with what each does to which tables. */
  readonly asked: ReadonlyMap<SiteKey, Statement>;
  /** Why none of them may go there. */
  readonly obstacle?: Found;
}

const NONE: Handles = { openings: [], asked: new Map() };

/**
 * Which connections can have a thread of their own: those made once, when a module loads, of data alone, and seen wherever they go.
 * All or none, because an expression that can be one of them is not told from one that can be another.
 */
export function handlesOf(graph: CallGraph, policy: Policy, surface: PublicSurface, findings: readonly Finding[], catalog: ReadonlyMap<string, Entry>): Handles {
  const made = findings.filter(({ entry }) => catalog.get(entry ?? '')?.handle === 'opens');
  if (policy.executor === 'none' || made.length === 0) return NONE;
  const classes = handleClasses([...catalog.values()]);
  const openings = made.map((finding) => openingOf(graph, policy, finding));
  const opened = new Set(openings.flatMap((each) => ('key' in each ? [each.key] : [])));
  const failed = openings.find((each): each is Found => !('key' in each));
  const calls = askedCalls(graph, classes);
  const asked = statementsOf(graph, calls);
  const obstacle = failed ?? escapeObstacle(graph, classes, surface, opened) ?? errorObstacle(graph, made, catalog) ?? ('message' in asked ? ['stays-on-thread', asked.message, asked.hint] as const : undefined);
  return { openings: openings.filter((each): each is Opening => 'key' in each), asked: 'message' in asked ? new Map(calls.map(({ key }) => [key, { reads: [], writes: [] }])) : asked, ...(obstacle === undefined ? {} : { obstacle }) };
}

function openingOf(graph: CallGraph, policy: Policy, finding: Finding): Opening | Found {
  const module = graph.program.modules.get(finding.file);
  const call = module?.calls[finding.call];
  if (module === undefined || call === undefined) return ['stays-on-thread', `'${finding.api}' is not called where it stands`, 'call it when the module loads'];
  const binding = call.use.how === 'stored' && call.use.declares && call.use.binding !== undefined ? module.bindings[call.use.binding] : undefined;
  const isOnce = call.fn === 0 && binding?.fn === 0 && isAtTop(module, call.place.statement);
  if (!isOnce) return ['stays-on-thread', `'${finding.api}' does not open it once, into a constant of its module: it would need another thread each time`, 'open it once at the top level of a module'];
  const library = policy.executor === 'none' ? 'piscina' : policy.executor;
  const setup = setupObstacle(library, 'threads', ownerOf(graph.program, module.file), module, floorOf(graph, policy, module).node);
  if (setup !== undefined) return setup;
  if (/^tsx?$/.test(module.language)) return ['executor-setup', 'what opens a connection on a thread of its own is written for JavaScript only', 'open it in a module of JavaScript'];
  const odd = call.args.find((argument) => argument.spread || (!policy.assumeCloneable && copies(graph, module, argument.origin, argument).as !== 'data'));
  if (odd !== undefined) return ['not-cloneable', `'${odd.text}' cannot be shown to be the same on another thread`, 'open it by a path, with options that are data, or use --assume-cloneable'];
  const body = importedBody(module, call);
  return 'how' in body ? { key: siteKey(module.file, call.id), file: module.file, call: call.id, finding, body: { ...body, opens: true } } : body;
}

/** In no block or loop: `export` may stand in front. */
function isAtTop({ statements }: Module, id: number): boolean {
  const parent = statements[statements[id]?.parent ?? -1];
  return parent === undefined || parent.type === 'ExportNamedDeclaration';
}

function escapeObstacle(graph: CallGraph, classes: HandleClasses, surface: PublicSurface, opened: ReadonlySet<SiteKey>): Found | undefined {
  const escape = escapeOf(graph, classes, surface, opened);
  if (escape === undefined) return undefined;
  const text = graph.program.modules.get(escape.file)?.text ?? '';
  const words = text.slice(escape.start, escape.end).replace(/\s+/g, ' ');
  return ['stays-on-thread', `'${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}' ${escape.what} (${escape.file}:${lineIndex(text).at(escape.start).line}), so that all that works with it has to be on its thread`, 'call its methods only, where it is kept in a constant'];
}

const LONGEST = 40;

function errorObstacle(graph: CallGraph, made: readonly Finding[], catalog: ReadonlyMap<string, Entry>): Found | undefined {
  const modules = new Set(made.flatMap(({ entry }) => catalog.get(entry ?? '')?.module ?? []));
  const tested = [...modules].map((name) => testedClass(graph, name)).find((each) => each !== undefined);
  return tested === undefined ? undefined : ['executor-errors', `'instanceof ${tested}' would be false for an error of another thread`, 'tell errors by name or code'];
}

interface Asked {
  readonly key: SiteKey;
  readonly module: Module;
  readonly call: CallSite;
  readonly entry?: Entry;
}

/** Every call of a method of such a thing, in the whole program. */
function askedCalls(graph: CallGraph, classes: HandleClasses): Asked[] {
  return [...graph.program.modules.values()].flatMap((module) =>
    module.calls.flatMap((call): Asked[] => {
      const method = graph.callees(module.file, call).values.map((value) => classes.methodOf(value)).find((each) => each !== undefined);
      return method === undefined ? [] : [{ key: siteKey(module.file, call.id), module, call, ...(method.entry === undefined ? {} : { entry: method.entry }) }];
    }),
  );
}

interface Unknown {
  readonly message: string;
  readonly hint: string;
}

/** What each call does to which tables; or a statement that cannot be told, or that must not be parted from what follows it. */
function statementsOf(graph: CallGraph, calls: readonly Asked[]): Map<SiteKey, Statement> | Unknown {
  const texts = new Map<SiteKey, string>();
  for (const { key, module, call, entry } of calls) {
    const argument = entry?.sql === undefined ? undefined : call.args[entry.sql];
    if (argument === undefined) continue;
    const sql = literalOf(graph.follower.follow(module.file, argument.origin));
    if (typeof sql !== 'string' || argument.spread) return { message: `what '${argument.text}' says is not known, and a transaction must not be parted`, hint: 'write the statement as one literal' };
    if (keepsState(sql)) return { message: `'${call.calleeText}' begins or ends a transaction, or asks for what the statement before did, and an await would let others in between`, hint: 'keep it on this thread, or let one statement do it' };
    texts.set(key, sql);
  }
  const all = [...texts.values()].map(statementOf);
  const tables = [...new Set(all.flatMap(({ reads, writes }) => [...reads, ...writes]))];
  const isHidden = [...texts.values()].some(hidesTables);
  return new Map(calls.map(({ key, module, call, entry }) => {
    const sql = texts.get(key) ?? texts.get(preparedBy(graph, module, call) ?? '');
    // A statement is compiled without being run.
    if (entry?.path.endsWith('.prepare') === true) return [key, { reads: [], writes: [] }];
    return [key, sql === undefined ? { reads: tables, writes: tables } : isHidden ? { reads: tables, writes: statementOf(sql).writes.length > 0 ? tables : [] } : statementOf(sql)];
  }));
}

/** The call that made what a method is called on, through constants and imports. */
function preparedBy({ program }: CallGraph, module: Module, { callee }: CallSite): SiteKey | undefined {
  let [at, origin] = [module, callee.kind === 'member' ? callee.object : undefined];
  for (let steps = 0; origin !== undefined && steps < 8; steps += 1) {
    if (origin.kind === 'result') {
      if (origin.callee.kind === 'member' && origin.callee.name !== 'prepare') origin = origin.callee.object;
      else return siteKey(at.file, origin.call);
    } else if (origin.kind === 'binding') {
      const declared: Module['bindings'][number] | undefined = at.bindings[origin.binding];
      origin = declared?.values.length === 1 ? declared.values[0] : undefined;
    } else if (origin.kind === 'member' && origin.object.kind === 'module') {
      const target = program.resolutions.get(at.file)?.get(origin.object.specifier);
      const next = target?.kind === 'file' ? program.modules.get(target.file) : undefined;
      const name = origin.name;
      const exported = next?.exports.find((each) => each.name === name)?.origin;
      if (next === undefined || exported === undefined) return undefined;
      [at, origin] = [next, exported];
    } else return undefined;
  }
  return undefined;
}
