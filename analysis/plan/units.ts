import { createHash } from 'node:crypto';
import type { Edit } from '../edit.ts';
import type { CallGraph, FnKey } from '../program/call-graph.ts';
import { groupBy } from '../program/group-by.ts';
import type { Module } from '../program/module.ts';
import type { Colouring } from './colour.ts';
import type { Flight } from './flights/flights.ts';
import type { Unit } from './plan.ts';
import type { Policy } from './policy.ts';
import { contractOf } from './references/contract.ts';
import type { Site } from './site.ts';

/** A closed set of functions: none of them can change without the others. */
export interface Group {
  readonly unit: Unit;
  readonly functions: ReadonlySet<FnKey>;
}

/**
 * Splits what is to be done into sets that are right alone: functions that await each other change together, and so does what lies
 * within a function that is copied. Two sets may share a file; their edits do not depend on each other, only the import lines are written together.
 */
export function groupsOf(graph: CallGraph, colouring: Colouring): Group[] {
  const rootOf = connected(graph, colouring);
  const sets = new Map<FnKey, Set<FnKey>>();
  for (const key of [...colouring.sites.keys(), ...colouring.forms.keys()]) {
    const root = rootOf(key);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, new Set([key]));
    else set.add(key);
  }
  const groups = [...sets.values()].map((functions) => ({ functions, unit: unitOf(functions, [...functions].flatMap((key) => colouring.sites.get(key) ?? [])) }));
  return groups.filter(({ unit }) => unit.calls.length > 0).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ unit }: Group): string => `${unit.files[0] ?? ''}\0${unit.id}`;

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));

/** Union of the functions at both ends of each awaited call, of a copied function with those inside, and of those under one contract. */
function connected(graph: CallGraph, { sites, forms, flights, turns }: Colouring): (key: FnKey) => FnKey {
  const parents = new Map<FnKey, FnKey>();
  const rootOf = (key: FnKey): FnKey => {
    let root = key;
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) root = above;
    parents.set(key, root);
    return root;
  };
  const join = (a: FnKey, b: FnKey): void => void parents.set(rootOf(a), rootOf(b));
  for (const [key, list] of sites) {
    const called = list.flatMap(({ targets }) => targets).filter((target) => forms.has(target) || sites.has(target));
    const copied = list.flatMap(({ module, call }) => functionsAround(module, call.fn)).filter((around) => forms.get(around) === 'twin');
    for (const other of [...called, ...copied]) join(key, other);
  }
  for (const flight of flights) {
    const [first, ...others] = inFlight({ sites }, flight);
    for (const other of others) join(first ?? other, other);
  }
  for (const [first, ...others] of groupBy(turns, ({ queue }) => queue).values()) for (const other of others) join(first?.key ?? other.key, other.key);
  for (const [key, form] of forms) {
    const found = form === 'in-place' ? graph.functionOf(key) : undefined;
    for (const other of found === undefined ? [] : contractOf(graph, found.module, found.fn)) if (forms.has(other)) join(key, other);
  }
  return rootOf;
}

function functionsAround({ file, functions }: Module, from: number): FnKey[] {
  const around: FnKey[] = [];
  for (let at: number | undefined = from; at !== undefined; at = functions[at]?.parent) around.push(`${file}#${at}`);
  return around;
}

function unitOf(functions: ReadonlySet<FnKey>, sites: readonly Site[]): Unit {
  const calls = sites.flatMap(({ leaf, dropped }) => leaf?.finding.id ?? dropped?.id ?? []).sort();
  const id = createHash('sha256').update(calls.join('\0')).digest('hex').slice(0, 8);
  const forwarded = sites.flatMap(({ leaf }) => leaf?.forwarded?.doubles ?? []);
  const opened = sites.flatMap(({ leaf }) => leaf?.asks?.openedIn ?? []);
  const files = new Set([...[...functions].map(fileOf), ...forwarded.map(({ file }) => file), ...opened]);
  return { id: `unit-${id}`, files: [...files].sort(), calls, status: 'planned' };
}

/** A file in which only types change belongs to the units whose files it imports or that import it; a declaration file to all. */
export function withTypeFiles({ program }: CallGraph, units: readonly Unit[], edits: ReadonlyMap<string, readonly Edit[]>): Unit[] {
  const known = new Set(units.flatMap(({ files }) => files));
  const imports = (from: string, to: string): boolean => [...(program.resolutions.get(from)?.values() ?? [])].some((target) => target.kind === 'file' && target.file === to);
  const typed = [...edits.keys()].filter((file) => !known.has(file));
  return units.map((unit) => {
    const own = typed.filter((file) => program.modules.get(file)?.language === 'dts' || unit.files.some((other) => imports(file, other) || imports(other, file)));
    return own.length === 0 || unit.status === 'dropped' ? unit : { ...unit, files: [...unit.files, ...own].sort() };
  });
}

/** The same colouring, as if only these sets were wanted. */
export function restricted(colouring: Colouring, groups: readonly Group[]): Colouring {
  const kept = new Set(groups.flatMap(({ functions }) => [...functions]));
  return {
    ...colouring,
    forms: new Map([...colouring.forms].filter(([key]) => kept.has(key))),
    sites: new Map([...colouring.sites].filter(([key]) => kept.has(key))),
    turns: colouring.turns.filter(({ key }) => kept.has(key)),
    flights: colouring.flights.filter((flight) => inFlight(colouring, flight).some((key) => kept.has(key))),
  };
}

/** Functions with an await in a load that is shared. */
function inFlight({ sites }: Pick<Colouring, 'sites'>, { module, section }: Flight): FnKey[] {
  return [...sites].flatMap(([key, list]) => (list.some((site) => site.module === module && section.body.start <= site.call.start && site.call.end <= section.body.end) ? [key] : []));
}

/** Is the set one that was asked for, by its name or by what one of its calls is? Everything is where nothing was named. */
export function isAsked({ unit }: Group, sites: readonly Site[], { units, only }: Policy): boolean {
  if (units !== undefined && !units.includes(unit.id)) return false;
  return only === undefined || sites.some((site) => only.some((word) => isNamed(site, word)));
}

/** A rule, an API as the code or the catalogue writes it, a file or a folder. */
function isNamed({ leaf, dropped, module }: Site, word: string): boolean {
  const finding = leaf?.finding ?? dropped;
  if (finding === undefined) return false;
  const path = word.replace(/^\.\//, '').replace(/\/$/, '');
  const name = finding.entry?.split('#')[1] ?? finding.api;
  return word === finding.rule || word === finding.api || word === finding.entry || word === name || module.file === path || module.file.startsWith(`${path}/`);
}
