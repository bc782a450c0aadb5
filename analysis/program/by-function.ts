import type { Fn, ObjectLiteral } from './function.ts';
import { groupBy } from './group-by.ts';
import type { CallSite, MemberUse, Module, PropertyWrite, Reference } from './module.ts';
import { oncePer } from './once-per.ts';

/** The calls that stand in a function itself, not in one written in it, in their order. */
export const callsIn = (module: Module, fn: number): readonly CallSite[] => callsByFunction(module).get(fn) ?? [];

/** The names that stand in a function itself. */
export const referencesIn = (module: Module, fn: number): readonly Reference[] => referencesByFunction(module).get(fn) ?? [];

/** The assignments to properties that stand in a function itself. */
export const writesIn = (module: Module, fn: number): readonly PropertyWrite[] => writesByFunction(module).get(fn) ?? [];

/** The properties that are read and written in a function itself. */
export const membersIn = (module: Module, fn: number): readonly MemberUse[] => membersByFunction(module).get(fn) ?? [];

/** The functions written directly in a function. */
export const functionsIn = (module: Module, fn: number): readonly Fn[] => functionsByParent(module).get(fn) ?? [];

/** The object literals that have a function as a property. */
export const objectsWith = (module: Module, fn: number): readonly ObjectLiteral[] => (objectsByFunction(module).get(fn) ?? []).map(({ object }) => object);

const callsByFunction = oncePer(({ calls }: Module) => groupBy(calls, ({ fn }) => fn));

const referencesByFunction = oncePer(({ references }: Module) => groupBy(references, ({ fn }) => fn));

const writesByFunction = oncePer(({ writes }: Module) => groupBy(writes, ({ fn }) => fn));

const membersByFunction = oncePer(({ members }: Module) => groupBy(members, ({ fn }) => fn));

const functionsByParent = oncePer(({ functions }: Module) => groupBy(functions, ({ parent }) => parent));

const objectsByFunction = oncePer(({ objects }: Module) => groupBy(objects.flatMap((object) => heldBy(object).map((fn) => ({ object, fn }))), ({ fn }) => fn));

const heldBy = ({ properties }: ObjectLiteral): number[] => [...new Set(properties.flatMap(({ value }) => (value.kind === 'function' ? [value.fn] : [])))];
