import { loweringAt } from './iteration/lowering.ts';
import type { Fn } from '../program/function.ts';
import { callsIn } from '../program/by-function.ts';
import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import { accessesOf, type Access } from './accesses.ts';
import { pathKey } from './file-accesses.ts';
import { isFreshReceiver } from './fresh.ts';
import { holderOf, NESTED } from './holders.ts';
import type { Study } from './study.ts';

/** What each function does to shared places, itself and through the functions it calls. */
export interface Effects {
  /** Accesses in a function's own text, and in callbacks written in it. */
  own(key: FnKey): readonly Access[];
  /** Accesses of a call: of everything the callee does, with the caller's names for its parameters. */
  through(module: Module, call: CallSite): readonly Access[];
}

const DEEPEST = 12;

/** `isLazy` tells the accesses of lazy sections whose making is shared. */
export function createEffects(study: Study, isLazy: (file: string, access: Access) => boolean): Effects {
  const byFunction = new Map<FnKey, Access[]>();
  for (const module of study.graph.program.modules.values()) {
    for (const access of accessesOf(study, module)) push(byFunction, fnKey(module.file, access.fn), isLazy(module.file, access) ? { ...access, isLazy: true } : access);
  }
  const memo = new Map<FnKey, readonly Access[]>();
  const all = (key: FnKey, depth: number): readonly Access[] => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    memo.set(key, []);
    const found = study.graph.functionOf(key);
    const calls = found === undefined || depth > DEEPEST ? [] : callsIn(found.module, found.fn.id).flatMap((call) => through(found.module, call, depth + 1));
    const result = distinct([...(byFunction.get(key) ?? []), ...calls]);
    memo.set(key, result);
    return result;
  };
  const through = (module: Module, call: CallSite, depth: number): readonly Access[] =>
    targetsOf(study, module, call).flatMap(({ file, fn }) =>
      all(fnKey(file, fn.id), depth)
        .flatMap((access) => renamed(study, access, fnKey(file, fn.id), module, call))
        .filter((access) => !isPrivateTo(access, fnKey(file, fn.id))),
    );
  return { own: (key) => byFunction.get(key) ?? [], through: (module, call) => through(module, call, 0) };
}

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
  return { location: [holder.key, ...nested].join(NESTED), ...(holder.perActivationOf === undefined ? {} : { perActivationOf: holder.perActivationOf }), ...(holder.onThis === undefined ? {} : { onThis: true }) };
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
  return [...new Map(accesses.map((access) => [`${access.kind} ${access.file ?? ''} ${access.part ?? ''} ${access.isLazy === true ? 'lazy' : ''}${access.isAsync === true ? 'async' : ''} ${access.location}`, access])).values()];
}

function push(map: Map<FnKey, Access[]>, key: FnKey, access: Access): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [access]);
  else list.push(access);
}
