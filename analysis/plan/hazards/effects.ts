import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { componentsFrom } from '../../program/components.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import { isInFlight, type Flight } from '../flights/flights.ts';
import { loweringAt } from '../iteration/lowering.ts';
import type { Study } from '../study.ts';
import { accessesOf, MOST_NAMES, MOST_PLACES, OPEN, type Access } from './accesses.ts';
import { pathKey } from './file-accesses.ts';
import { isFreshReceiver, isMadeForIts } from './fresh-receiver.ts';
import { holderOf, NESTED, type Holder } from './holders.ts';

/** What each function does to shared places, itself and through the functions it calls. */
export interface Effects {
  /** Accesses in a function's own text, and in callbacks written in it. */
  own(key: FnKey): readonly Access[];
  /** Accesses of a call: of everything the callee does, with the caller's names for its parameters. */
  through(module: Module, call: CallSite): readonly Access[];
}

const ROUNDS = 20;

/** The same for as long as nothing is shared. */
export const effectsOf = oncePer((study: Study): Effects => createEffects(study, ownAccesses(study)));

/** With `flights`: lazy sections whose making is shared by all who wait for it. */
export function effectsWith(study: Study, flights: readonly Flight[]): Effects {
  if (flights.length === 0) return effectsOf(study);
  const known = sharedEffects(study);
  const question = flights.map(({ module, section }) => `${module.file}:${section.start}`).join('\n');
  const effects = known.get(question) ?? createEffects(study, markedAccesses(study, flights));
  known.set(question, effects);
  return effects;
}

/** Few drafts of one plan differ in what is shared. */
const sharedEffects = oncePer((_study: Study) => new Map<string, Effects>());

function markedAccesses(study: Study, flights: readonly Flight[]): Map<FnKey, readonly Access[]> {
  return new Map([...ownAccesses(study)].map(([key, accesses]) => {
    const file = key.slice(0, key.lastIndexOf('#'));
    return [key, accesses.map((access) => (flights.some((flight) => isInFlight(flight, file, access)) ? { ...access, isLazy: true } : access))];
  }));
}

/** What each function does in its own text. */
const ownAccesses = oncePer((study: Study): ReadonlyMap<FnKey, readonly Access[]> => {
  const all = [...study.graph.program.modules.values()].flatMap((module) => accessesOf(study, module).map((access) => ({ key: fnKey(module.file, access.fn), access })));
  return new Map([...groupBy(all, ({ key }) => key)].map(([key, found]) => [key, found.map(({ access }) => access)]));
});

function createEffects(study: Study, byFunction: ReadonlyMap<FnKey, readonly Access[]>): Effects {
  const known = new Map<FnKey, ReadonlyMap<string, Access>>();
  const depths = new Map<FnKey, number>();
  const calls = new WeakMap<CallSite, readonly Access[]>();
  const from = (access: Access, callee: FnKey, module: Module, call: CallSite): Access[] =>
    renamed(study, access, { callee, depth: depths.get(callee) ?? MOST_NAMES }, module, call).filter((each) => !isPrivateTo(each, callee));
  const through = (module: Module, call: CallSite): readonly Access[] =>
    targetKeys(study, module, call).flatMap((callee) => [...(known.get(callee)?.values() ?? [])].flatMap((access) => from(access, callee, module, call)));
  /** What a function does, added to what is known of it from the round before. */
  const ofFunction = (key: FnKey): ReadonlyMap<string, Access> => {
    const found = new Map(known.get(key) ?? (byFunction.get(key) ?? []).map((access) => [identityOf(access), access]));
    for (const { module, call, callee } of callsFrom(study, key)) {
      const isNew = ([identity, access]: readonly [string, Access]): boolean => !(keepsItsName(access, callee) && found.has(identity));
      const coming = [...(known.get(callee) ?? [])].filter(isNew).flatMap(([, access]) => from(access, callee, module, call));
      for (const access of coming) found.set(identityOf(access), access);
    }
    return found;
  };
  const countIn = (group: readonly FnKey[]): number => group.reduce((sum, key) => sum + (known.get(key)?.size ?? 0), 0);
  /** Functions that call each other are gone through until none of them does anything new. False where there is no end in sight. */
  const settles = (group: readonly FnKey[], depth: number): boolean => {
    for (const key of group) known.delete(key);
    for (const key of group) depths.set(key, depth);
    for (let round = 0, before = -1; countIn(group) > before && round < ROUNDS; round += 1) {
      before = countIn(group);
      for (const key of group) known.set(key, ofFunction(key));
      if (depth > 0 && countIn(group) > group.length * MOST_PLACES) return false;
    }
    return true;
  };
  const solve = (group: readonly FnKey[]): void => {
    const isRecursive = group.some((key) => calledFrom(study, key).some((other) => group.includes(other)));
    if (!isRecursive) for (const key of group) known.set(key, ofFunction(key));
    else for (let depth = MOST_NAMES; !settles(group, depth); ) depth -= 1;
  };
  const ofCall = (module: Module, call: CallSite): readonly Access[] => {
    for (const key of targetKeys(study, module, call)) if (!known.has(key)) for (const group of componentsFrom(key, (each) => calledFrom(study, each).filter((other) => !known.has(other)))) solve(group);
    return through(module, call);
  };
  return {
    own: (key) => byFunction.get(key) ?? [],
    through(module, call) {
      const found = calls.get(call) ?? ofCall(module, call);
      calls.set(call, found);
      return found;
    },
  };
}

/** The calls of a function, with each that they call. */
function callsFrom(study: Study, key: FnKey): { readonly module: Module; readonly call: CallSite; readonly callee: FnKey }[] {
  const found = study.graph.functionOf(key);
  return found === undefined ? [] : callsIn(found.module, found.fn.id).flatMap((call) => targetKeys(study, found.module, call).map((callee) => ({ module: found.module, call, callee })));
}

const calledFrom = (study: Study, key: FnKey): FnKey[] => callsFrom(study, key).map(({ callee }) => callee);

const targetKeys = (study: Study, module: Module, call: CallSite): FnKey[] => targetsOf(study, module, call).map(({ file, fn }) => fnKey(file, fn.id));

/** Functions of the program that a call calls: itself, or for each item of an array. */
function targetsOf({ graph }: Study, module: Module, call: CallSite): readonly { readonly file: string; readonly fn: Fn }[] {
  const reference = loweringAt(graph, module, call)?.reference;
  const found = reference === undefined ? undefined : graph.functionOf(reference);
  return found === undefined ? graph.targets(module.file, call) : [{ file: found.module.file, fn: found.fn }];
}

/** The callee's parameters become what the caller passes, its `this` what it is called on; the place becomes the call. */
function renamed(study: Study, access: Access, { callee, depth }: { readonly callee: FnKey; readonly depth: number }, module: Module, call: CallSite): Access[] {
  const at = { start: call.start, end: call.end, fn: call.fn, call: call.id };
  const path = `file param ${callee} `;
  if (loweringAt(study.graph, module, call)?.reference === callee) return /^(file )?param /.test(access.location) ? [] : [onOther({ ...access, ...at })];
  const argument = access.location.startsWith(path) ? call.args[Number(access.location.slice(path.length))] : undefined;
  if (argument !== undefined) return [{ ...access, ...at, location: pathKey(study.graph, module, call.fn, argument) }];
  const object = access.location.startsWith(`param ${callee} `) ? argumentHolder(study, access, callee, module, call, depth) : undefined;
  if (access.location.startsWith(`param ${callee} `)) return object === undefined ? [] : [{ ...access, ...at, ...object }];
  return access.onThis === true ? onReceiver(study, { ...access, ...at }, module, call) : [{ ...access, ...at }];
}

/** What an access to a parameter's property is an access to, for one caller. */
export function argumentHolder(study: Study, { location }: Access, callee: FnKey, module: Module, call: CallSite, depth: number): Pick<Access, 'location' | 'perActivationOf' | 'onThis'> | undefined {
  const [index = '', ...nested] = location.slice(`param ${callee} `.length).split(NESTED);
  const argument = call.args[Number(index)];
  const passed = argument === undefined || argument.spread ? undefined : partOf(study, module, argument, shortened(nested, depth));
  if (passed === undefined || passed.holder.outside === true) return undefined;
  const { holder, rest } = passed;
  return { location: [holder.key, ...rest].join(NESTED), ...(holder.perActivationOf === undefined ? {} : { perActivationOf: holder.perActivationOf }), ...(holder.onThis === undefined ? {} : { onThis: true }) };
}

interface Part {
  readonly holder: Holder;
  readonly rest: readonly string[];
}

/** The object that lies within an argument under these names: by the name that it has for who made it, as far as that is known. */
function partOf(study: Study, module: Module, argument: Argument, names: readonly string[]): Part | undefined {
  const known = partsOf(study)(argument);
  const question = names.join(NESTED);
  if (!known.has(question)) known.set(question, findPart(study, module, argument, names));
  return known.get(question);
}

const partsOf = oncePer((_study: Study) => oncePer((_argument: Argument) => new Map<string, Part | undefined>()));

function findPart({ graph }: Study, module: Module, { origin }: Argument, names: readonly string[]): Part | undefined {
  const open = names.at(-1) === OPEN ? names.length - 1 : names.length;
  const holder = holderOf(graph, module, names.slice(0, open).reduce<Origin>((object, name) => ({ kind: 'member', object, name }), origin));
  return holder === undefined ? undefined : { holder, rest: names.slice(open) };
}

const shortened = (names: readonly string[], depth: number): readonly string[] => (names.filter((each) => each !== OPEN).length > depth ? [...names.slice(0, depth), OPEN] : names);

/** The same access where the object is no longer the function's own `this`. */
export function onOther(access: Access): Access {
  const other: { -readonly [name in keyof Access]: Access[name] } = { ...access };
  delete other.onThis;
  delete other.isMaking;
  return other;
}

/** An object made here is of no concern to anybody else; on the caller's own `this` it stays that. */
function onReceiver(study: Study, access: Access, module: Module, call: CallSite): Access[] {
  if (call.isNew || (isFreshReceiver(study.graph, module, call) && isPartOfIts(study, access))) return [];
  const receiver = call.callee.kind === 'member' ? call.callee.object : call.callee;
  if (receiver.kind === 'this' || receiver.kind === 'super') return [access];
  return [onOther(access)];
}

/** A field, or what lies in one and was made for the object. */
function isPartOfIts({ graph }: Study, { location }: Access): boolean {
  const [, ...names] = location.split(NESTED);
  return names.length < 2 && names.every((name) => isMadeForIts(graph, name));
}

/** A path that the callee computes from its own variables, or a variable of its activation, is another one each time. */
function isPrivateTo({ location, perActivationOf }: Access, callee: FnKey): boolean {
  const id = Number(callee.slice(callee.lastIndexOf('#') + 1));
  return location.startsWith(`file ${callee} `) || location.startsWith(`file param ${callee} `) || perActivationOf === id;
}

/** The same for a caller of the function: neither of a parameter, nor of what it was called on. */
const keepsItsName = ({ location, onThis }: Access, callee: FnKey): boolean => onThis !== true && !location.startsWith(`param ${callee} `) && !location.startsWith(`file param ${callee} `);

/** What is done to which place, wherever in the function. */
function identityOf({ kind, file, doneBy, part, isLazy, isAsync, onThis, isMaking, location }: Access): string {
  const flags = [isLazy, isAsync, onThis, isMaking].map((flag) => (flag === true ? '+' : '-')).join('');
  return `${kind} ${file ?? ''} ${doneBy ?? ''} ${part ?? ''} ${flags} ${location}`;
}
