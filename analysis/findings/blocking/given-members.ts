import { givenMembers, type GivenMember } from '../../../catalog/given-members.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, union, type Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';

/** A member that some file of the program gives the objects of a framework. */
interface Given {
  readonly file: string;
  readonly name: string;
  readonly value: Origin;
  readonly model: GivenMember;
}

/** `app.load(name)`, where the program has `app.decorate('load', load)`: certain where the object is the framework's own, likely where a function is handed it. */
export function calleeGiven(graph: CallGraph, module: Module, { callee }: CallSite): Values {
  const given = givenIn(graph);
  if (given.size === 0 || callee.kind !== 'member') return NO_VALUES;
  const { names, root } = pathOf(callee);
  const { values, certain } = graph.follower.follow(module.file, root);
  const isGiven = ({ model }: Given, at: number): boolean => {
    if (model.under !== undefined && model.under !== names[at - 1]) return false;
    if (values.length > 0) return values.every((value) => value.kind === 'external' && model.modules.includes(value.module));
    return isHanded(module, root, names.slice(0, at), model.objects);
  };
  const at = names.findIndex((name, position) => given.get(name)?.some((each) => isGiven(each, position)) === true);
  const found = (given.get(names[at] ?? '') ?? []).filter((each) => isGiven(each, at));
  if (found.length === 0) return NO_VALUES;
  const member = names.slice(at + 1).reduce((held, name) => memberOf(graph.follower, held, name), union(found.map(({ file, value }) => graph.follower.follow(file, value))));
  return { values: member.values, certain: member.certain && certain && found.length === 1 };
}

/** A parameter that is called as such objects are, with nothing but other such objects between it and the member. */
function isHanded({ bindings }: Module, root: Origin, between: readonly string[], objects: readonly string[]): boolean {
  const binding = root.kind === 'binding' ? bindings[root.binding] : undefined;
  return binding?.kind === 'param' && [binding.name, ...between].every((name) => objects.includes(name));
}

/** `request.app.locals.load` is `load` of `locals` of `app` of `request`. */
function pathOf(origin: Origin): { readonly names: readonly string[]; readonly root: Origin } {
  if (origin.kind !== 'member') return { names: [], root: origin };
  const { names, root } = pathOf(origin.object);
  return { names: [...names, origin.name], root };
}

const givenIn = oncePer((graph: CallGraph): ReadonlyMap<string, readonly Given[]> => groupBy([...graph.program.modules.values()].flatMap((module) => givenBy(graph, module)), ({ name }) => name));

const MENTIONED = new RegExp(String.raw`\.\s*(?:${givenMembers.map(({ by }) => ('method' in by ? String.raw`${by.method}\s*\(` : String.raw`${by.property}\s*\.`)).join('|')})`);

function givenBy(graph: CallGraph, module: Module): Given[] {
  if (!MENTIONED.test(module.text)) return [];
  const called = module.calls.flatMap((call) => (call.callee.kind === 'member' ? byCall(graph, module, call, call.callee) : []));
  const written = module.writes.flatMap(({ object, name, value }): Given[] => {
    const model = name === undefined || object.kind !== 'member' ? undefined : givenMembers.find(({ by, modules }) => 'property' in by && by.property === object.name && isOf(graph, module.file, object.object, modules));
    return model === undefined || name === undefined ? [] : [{ file: module.file, name, value, model }];
  });
  return [...called, ...written];
}

function byCall(graph: CallGraph, { file }: Module, { args }: CallSite, { object, name: method }: Extract<Origin, { kind: 'member' }>): Given[] {
  return givenMembers.flatMap((model): Given[] => {
    const { by, sure, modules } = model;
    if (!('method' in by) || by.method !== method) return [];
    const name = textOf(args[by.name]);
    const value = args[by.value];
    return name !== undefined && value?.spread === false && (sure === true || isOf(graph, file, object, modules)) ? [{ file, name, value: value.origin, model }] : [];
  });
}

const textOf = (argument: Argument | undefined): string | undefined => (argument?.origin.kind === 'literal' && typeof argument.origin.value === 'string' ? argument.origin.value : undefined);

const isOf = ({ follower }: CallGraph, file: string, origin: Origin, modules: readonly string[]): boolean => follower.follow(file, origin).values.some((value) => value.kind === 'external' && modules.includes(value.module));
