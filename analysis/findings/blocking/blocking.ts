import type { Entry, Kind } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { throughMethod } from '../../program/through-method.ts';
import { NO_VALUES, type Value, type Values } from '../../program/value.ts';
import { isMadeOnce } from '../contexts/made-once.ts';
import { argumentValues, literalOf, type Place } from './argument.ts';
import { calleeOfHandedModule } from './handed-module.ts';
import { entryFor, type CatalogIndex } from './lookup.ts';
import { typedCallee } from './typed-callee.ts';
import { wrappedBy } from './wrapped.ts';

/** A call of a catalogued API, and whether it can be anything else. */
export interface BlockingCall {
  readonly file: string;
  readonly call: CallSite;
  readonly entry: Entry;
  readonly certainty: 'certain' | 'likely';
  /** It is one of several functions, each of which blocks. */
  readonly whichever?: boolean;
  /** The entry's, unless the arguments tell more: a program that is started to sleep. */
  readonly kind: Kind;
  /** First preset that reports it: the entry's, unless the arguments are large. */
  readonly preset: Entry['preset'];
  /** Its arguments do not stand in the call: `bind` or `Reflect.apply` gives them. */
  readonly indirect: boolean;
  /** Version of the package, where it is one. */
  readonly version?: string;
}

/** What the catalogue knows of a call to block: one answer, or none. */
export function blockingCall(graph: CallGraph, index: CatalogIndex, module: Module, call: CallSite): BlockingCall[] {
  const place: Place = { graph, file: module.file };
  const followed = graph.callees(module.file, call);
  const typed = followed.values.length > 0 ? followed : typedCallee(graph, index, module, call);
  const direct = typed.values.length > 0 ? typed : calleeOfHandedModule(graph, module, call);
  const reflected = reflectedCallee(place, direct, call);
  const wrapped = reflected === undefined ? entryWrapped(graph, index, module, call) : undefined;
  const { values, certain } = reflected ?? wrapped ?? direct;
  const found = values.flatMap((value) => {
    const known = entryFor(index, value, call, place);
    return known === undefined ? [] : [{ value, ...known }];
  });
  const first = found[0];
  if (first === undefined) return [];
  const all = certain && found.length === values.length;
  const only = all && found.every(({ entry }) => entry.id === first.entry.id);
  const cheapest = found.find(({ entry }) => entry.preset === 'strict') ?? first;
  const version = versionOf(first.value);
  return [
    {
      file: module.file,
      call,
      entry: first.entry,
      certainty: only ? 'certain' : 'likely',
      ...(all && !only ? { whichever: true } : {}),
      kind: kindFor(place, first.entry, call),
      preset: onceAtMost(graph, module, call, presetFor(place, cheapest.entry, call)),
      indirect: first.bound || reflected !== undefined || wrapped !== undefined || throughMethod(call) !== undefined,
      ...(version === undefined ? {} : { version }),
    },
  ];
}

/** `Reflect.apply(f, this, arguments)` calls f. */
function reflectedCallee(place: Place, { values }: Values, call: CallSite): Values | undefined {
  const [value] = values;
  if (value?.kind !== 'global' || value.path.join('.') !== 'Reflect.apply') return undefined;
  return call.args[0] === undefined ? NO_VALUES : argumentValues(place, call.args[0]);
}

/** `const read = partialRight(fs.readFileSync, 'utf8'); read(name)`: a library's function that calls what it was given. */
function entryWrapped(graph: CallGraph, index: CatalogIndex, module: Module, call: CallSite): Values | undefined {
  const place = { graph, file: module.file };
  return wrappedBy(graph, module, call).find(({ values, byLibrary }) => byLibrary && values.values.some((value) => entryFor(index, value, call, place) !== undefined))?.values;
}

/** `execSync('sleep 1')` waits for the time to pass. */
function kindFor(place: Place, { kind }: Entry, call: CallSite): Kind {
  const program = kind === 'subprocess' && call.args[0] !== undefined ? literalOf(argumentValues(place, call.args[0])) : undefined;
  return typeof program === 'string' && /^\s*(?:u?sleep|timeout)(?:\.exe)?(?:\s|$)/.test(program) ? 'sleep' : kind;
}

/** What costs nothing for little may cost much for much. */
function presetFor(place: Place, { preset, large }: Entry, call: CallSite): Entry['preset'] {
  const argument = large === undefined ? undefined : call.args[large.argument];
  const size = argument === undefined ? undefined : literalOf(argumentValues(place, argument));
  return large !== undefined && typeof size === 'number' && size >= large.from ? large.preset : preset;
}

/** What is made once and kept holds up one caller, and who asks later pays nothing. */
const onceAtMost = (graph: CallGraph, module: Module, call: CallSite, preset: Entry['preset']): Entry['preset'] => (preset === 'recommended' && isMadeOnce(graph, module, call) ? 'strict' : preset);

const versionOf = (value: Value): string | undefined => (value.kind === 'external' ? value.version : undefined);
