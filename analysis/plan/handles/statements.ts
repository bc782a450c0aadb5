import type { Entry } from '../../../catalog/entry.ts';
import { literalOf } from '../../findings/blocking/argument.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import { isWithin } from '../imports/source.ts';
import { siteKey, type SiteKey } from '../site.ts';
import type { HandleClasses } from './handle-classes.ts';
import { hidesTables, keepsState, statementOf, type Statement } from './sql.ts';
import { goneWith, type Transaction } from './transaction.ts';

export interface Asked {
  readonly key: SiteKey;
  readonly module: Module;
  readonly call: CallSite;
  readonly entry?: Entry;
}

/** Every call of a method of such a thing, in the whole program. */
export function askedCalls(graph: CallGraph, classes: HandleClasses): Asked[] {
  return [...graph.program.modules.values()].flatMap((module) =>
    module.calls.flatMap((call): Asked[] => {
      const method = graph.callees(module.file, call).values.map((value) => classes.methodOf(value)).find((each) => each !== undefined);
      return method === undefined ? [] : [{ key: siteKey(module.file, call.id), module, call, ...(method.entry === undefined ? {} : { entry: method.entry }) }];
    }),
  );
}

export interface Unknown {
  readonly message: string;
  readonly hint: string;
}

/** What each call does to which tables; or a statement that cannot be told, or that must not be parted from what follows it. */
export function statementsOf(graph: CallGraph, calls: readonly Asked[], transactions: readonly Transaction[]): Map<SiteKey, Statement> | Unknown {
  const texts = new Map<SiteKey, string>();
  for (const { key, module, call, entry } of calls) {
    const argument = entry?.sql === undefined ? undefined : call.args[entry.sql];
    if (argument === undefined) continue;
    const sql = literalOf(graph.follower.follow(module.file, argument.origin));
    if (typeof sql !== 'string' || argument.spread) return { message: `what '${argument.text}' says is not known, and a transaction must not be parted`, hint: 'write the statement as one literal' };
    if (keepsState(sql)) return { message: `'${call.calleeText}' begins or ends a transaction, or asks for what the statement before did, and an await would let others in between`, hint: 'keep it on this thread, or let one statement do it' };
    texts.set(key, sql);
  }
  const endless = calls.find(({ module, call, entry }) => entry?.path.endsWith('.iterate') === true && mayNotEnd(texts, preparedBy(graph, module, call)));
  if (endless !== undefined) return { message: `'${endless.call.calleeText}' may have rows without end, and all are read before they are handed over`, hint: 'limit the statement, or let it give all rows' };
  const all = [...texts.values()].map(statementOf);
  const tables = [...new Set(all.flatMap(({ reads, writes }) => [...reads, ...writes]))];
  const isHidden = [...texts.values()].some(hidesTables);
  const alone = new Map(calls.map(({ key, module, call, entry }) => {
    const sql = texts.get(key) ?? texts.get(preparedBy(graph, module, call) ?? '');
    // A statement is compiled without being run, and so is a transaction.
    if (entry?.returns !== undefined && /\.(?:prepare|transaction)$/.test(entry.path)) return [key, { reads: [], writes: [] }];
    return [key, sql === undefined ? { reads: tables, writes: tables } : isHidden ? { reads: tables, writes: statementOf(sql).writes.length > 0 ? tables : [] } : statementOf(sql)];
  }));
  return transactions.length === 0 ? alone : asTransactions(graph, calls, transactions, alone);
}

/** A transaction does what all statements of its function do, at once; they are no calls of this thread any more. */
function asTransactions(graph: CallGraph, calls: readonly Asked[], transactions: readonly Transaction[], alone: ReadonlyMap<SiteKey, Statement>): Map<SiteKey, Statement> {
  const inside = (transaction: Transaction): Asked[] => calls.filter(({ module, call }) => module === transaction.module && goneWith(transaction).some((range) => isWithin(call, range)));
  const done = new Map(transactions.map((transaction): [SiteKey, Statement[]] => [transaction.key, inside(transaction).flatMap(({ key }) => alone.get(key) ?? [])]));
  const gone = new Set(transactions.flatMap((transaction) => inside(transaction).map(({ key }) => key)));
  return new Map(calls.flatMap(({ key, module, call, entry }): [SiteKey, Statement][] => {
    if (gone.has(key)) return [];
    const own = entry?.path.startsWith('Transaction.') === true ? done.get(madeBy(graph, module, call.callee) ?? '') : undefined;
    return [[key, own === undefined ? (alone.get(key) ?? { reads: [], writes: [] }) : { reads: own.flatMap(({ reads }) => reads), writes: own.flatMap(({ writes }) => writes) }]];
  }));
}

/** Only a recursive statement makes rows of nothing. */
function mayNotEnd(texts: ReadonlyMap<SiteKey, string>, prepared: SiteKey | undefined): boolean {
  const sql = prepared === undefined ? undefined : texts.get(prepared);
  return (sql === undefined ? [...texts.values()] : [sql]).some((text) => /\brecursive\b/i.test(text) && !/\blimit\b/i.test(text));
}

/** The call that made what a method is called on, through constants, fields and imports. */
function preparedBy(graph: CallGraph, module: Module, { callee }: CallSite): SiteKey | undefined {
  return callee.kind === 'member' ? madeBy(graph, module, callee.object) : undefined;
}

function madeBy(graph: CallGraph, module: Module, from: Origin): SiteKey | undefined {
  let at: Place | undefined = { module, origin: from };
  for (let steps = 0; at !== undefined && steps < LONGEST; steps += 1) {
    const { origin } = at;
    if (origin.kind === 'result' && (origin.callee.kind !== 'member' || /^(?:prepare|transaction)$/.test(origin.callee.name))) return siteKey(at.module.file, origin.call);
    at = before(graph, at.module, origin);
  }
  return undefined;
}

const LONGEST = 12;

interface Place {
  readonly module: Module;
  readonly origin: Origin;
}

/** Where a value was one step earlier, where that is one place. */
function before({ program, follower }: CallGraph, module: Module, origin: Origin): Place | undefined {
  switch (origin.kind) {
    case 'result':
      return origin.callee.kind === 'member' ? { module, origin: origin.callee.object } : undefined;
    case 'binding':
      return only(module, module.bindings[origin.binding]?.values ?? []);
    case 'member':
      return origin.object.kind === 'module' ? exportedAs(program, module, origin.object.specifier, origin.name) : origin.object.kind === 'this' ? only(module, fieldValues(follower, module, origin.name)) : undefined;
    default:
      return undefined;
  }
}

/** Nothing yet, as `let insert;` and `insert = undefined` say, is no other place. */
function only(module: Module, values: readonly Origin[]): Place | undefined {
  const [origin, ...others] = values.filter((each) => each.kind !== 'literal');
  return origin === undefined || others.length > 0 ? undefined : { module, origin };
}

/** Of fields of one name in one module: what others write, nobody tells apart. */
function fieldValues(follower: CallGraph['follower'], { file, classes }: Module, name: string): readonly Origin[] {
  const written = follower.writesNamed(name);
  if (written.some((each) => each.file !== file || each.write.object.kind !== 'this')) return [];
  return [...written.map(({ write }) => write.value), ...classes.flatMap(({ members }) => members.flatMap((member) => (member.name === name && member.value !== undefined ? [member.value] : [])))];
}

function exportedAs({ modules, resolutions }: Program, { file }: Module, specifier: string, name: string): Place | undefined {
  const target = resolutions.get(file)?.get(specifier);
  const module = target?.kind === 'file' ? modules.get(target.file) : undefined;
  if (module === undefined) return undefined;
  const named = module.exports.flatMap((each) => (each.name === name ? [each.origin] : []));
  const written = module.writes.flatMap(({ object, name: to, value }): Origin[] => {
    if (to === name && (object.kind === 'exports' || (object.kind === 'member' && object.name === 'exports'))) return [value];
    if (to !== 'exports' || value.kind !== 'object') return [];
    return module.objects[value.object]?.properties.flatMap((property) => (property.name === name ? [property.value] : [])) ?? [];
  });
  return only(module, [...named, ...written]);
}
