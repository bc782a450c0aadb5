import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { componentsFrom } from '../../program/components.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { isInFlight, type Flight } from '../flights/flights.ts';
import { loweringAt } from '../iteration/lowering.ts';
import type { Study } from '../study.ts';
import { accessesOf, type Access } from './accesses.ts';
import { pathKey } from './file-accesses.ts';
import { isFreshReceiver } from './fresh.ts';
import { holderOf, NESTED } from './holders.ts';

/** What each function does to shared places, itself and through the functions it calls. */
export interface Effects {
  /** Accesses in a function's own text, and in callbacks written in it. */
  own(key: FnKey): readonly Access[];
  /** Accesses of a call: of everything the callee does, with the caller's names for its parameters. */
  through(module: Module, call: CallSite): readonly Access[];
}

/** What a recursion over a tree reaches gets a longer name with each round. */
const ROUNDS = 20;
const DEEPEST = 4;

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
  const known = new Map<FnKey, readonly Access[]>();
  const calls = new WeakMap<CallSite, readonly Access[]>();
  const through = (module: Module, call: CallSite): readonly Access[] =>
    targetsOf(study, module, call).flatMap(({ file, fn }) => (known.get(fnKey(file, fn.id)) ?? []).flatMap((access) => renamed(study, access, fnKey(file, fn.id), module, call)).filter((access) => !isPrivateTo(access, fnKey(file, fn.id))));
  const ofFunction = (key: FnKey): readonly Access[] => {
    const found = study.graph.functionOf(key);
    const called = found === undefined ? [] : callsIn(found.module, found.fn.id).flatMap((call) => through(found.module, call));
    return distinct([...(byFunction.get(key) ?? []), ...called]);
  };
  /** Functions that call each other are gone through until none of them does anything new. */
  const solve = (group: readonly FnKey[]): void => {
    const rounds = group.some((key) => calledFrom(study, key).some((other) => group.includes(other))) ? ROUNDS : 1;
    for (let round = 0, before = -1, now = 0; now > before && round < rounds; round += 1) {
      before = now;
      for (const key of group) known.set(key, ofFunction(key));
      now = group.reduce((sum, key) => sum + (known.get(key)?.length ?? 0), 0);
    }
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

/** The functions that a function calls. */
function calledFrom(study: Study, key: FnKey): FnKey[] {
  const found = study.graph.functionOf(key);
  return found === undefined ? [] : callsIn(found.module, found.fn.id).flatMap((call) => targetKeys(study, found.module, call));
}

const targetKeys = (study: Study, module: Module, call: CallSite): FnKey[] => targetsOf(study, module, call).map(({ file, fn }) => fnKey(file, fn.id));

/** Functions of the program that a call calls: itself, or for each item of an array. */
function targetsOf({ graph }: Study, module: Module, call: CallSite): readonly { readonly file: string; readonly fn: Fn }[] {
  const reference = loweringAt(graph, module, call)?.reference;
  const found = reference === undefined ? undefined : graph.functionOf(reference);
  return found === undefined ? graph.targets(module.file, call) : [{ file: found.module.file, fn: found.fn }];
}

/** The callee's parameters become what the caller passes, its `this` what it is called on; the place becomes the call. */
function renamed(study: Study, access: Access, callee: FnKey, module: Module, call: CallSite): Access[] {
  const at = { start: call.start, end: call.end, fn: call.fn, call: call.id };
  const path = `file param ${callee} `;
  if (loweringAt(study.graph, module, call)?.reference === callee) return /^(file )?param /.test(access.location) ? [] : [onOther({ ...access, ...at })];
  const argument = access.location.startsWith(path) ? call.args[Number(access.location.slice(path.length))] : undefined;
  if (argument !== undefined) return [{ ...access, ...at, location: pathKey(study.graph, module, call.fn, argument) }];
  const object = access.location.startsWith(`param ${callee} `) ? argumentHolder(study, access, callee, module, call) : undefined;
  if (access.location.startsWith(`param ${callee} `)) return object === undefined ? [] : [{ ...access, ...at, ...object }];
  return access.onThis === true ? onReceiver(study, { ...access, ...at }, module, call) : [{ ...access, ...at }];
}

/** What an access to a parameter's property is an access to, for one caller. */
export function argumentHolder(study: Study, { location }: Access, callee: FnKey, module: Module, call: CallSite): Pick<Access, 'location' | 'perActivationOf' | 'onThis'> | undefined {
  const [index = '', ...nested] = location.slice(`param ${callee} `.length).split(NESTED);
  const argument = call.args[Number(index)];
  const holder = argument === undefined || argument.spread ? undefined : holderOf(study.graph, module, argument.origin);
  if (holder === undefined || holder.outside === true) return undefined;
  return { location: [holder.key, ...nested.slice(0, DEEPEST)].join(NESTED), ...(holder.perActivationOf === undefined ? {} : { perActivationOf: holder.perActivationOf }), ...(holder.onThis === undefined ? {} : { onThis: true }) };
}

/** The same access where the object is no longer the function's own `this`. */
export function onOther(access: Access): Access {
  const other: { -readonly [name in keyof Access]: Access[name] } = { ...access };
  delete other.onThis;
  delete other.isMaking;
  return other;
}

/** An object made here is of no concern to anybody else; on the caller's own `this` it stays that. */
function onReceiver(study: Study, access: Access, module: Module, call: CallSite): Access[] {
  if (call.isNew || isFreshReceiver(study.graph, module, call)) return [];
  const receiver = call.callee.kind === 'member' ? call.callee.object : call.callee;
  if (receiver.kind === 'this' || receiver.kind === 'super') return [access];
  return [onOther(access)];
}

/** A path that the callee computes from its own variables, or a variable of its activation, is another one each time. */
function isPrivateTo({ location, perActivationOf }: Access, callee: FnKey): boolean {
  const id = Number(callee.slice(callee.lastIndexOf('#') + 1));
  return location.startsWith(`file ${callee} `) || location.startsWith(`file param ${callee} `) || perActivationOf === id;
}

function distinct(accesses: readonly Access[]): Access[] {
  return [...new Map(accesses.map((access) => [`${access.kind} ${access.file ?? ''} ${access.filledBy ?? ''} ${access.part ?? ''} ${access.isLazy === true ? 'lazy' : ''}${access.isAsync === true ? 'async' : ''} ${access.location}`, access])).values()];
}
