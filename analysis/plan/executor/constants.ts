import { entries, lookup } from '../../../catalog/index.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Binding, Module } from '../../program/module.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { MUTATORS } from '../hazards/mutators.ts';
import { remembersPlace } from './cloneable.ts';
import type { Found } from './setup.ts';

const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** Where a pattern goes on from where it stopped. */
const STEPS = /^(?:exec|test)$/;
const PLAIN = /^(?:Object\.freeze|Math\.\w+|Number|String|BigInt|Symbol\.for|Buffer\.from|JSON\.parse|Array\.from|path\.\w+)$/;

/** Why a constant of the module would not be the same on another thread; functions and types always are. */
export function constantObstacle(graph: CallGraph, module: Module, id: number, moved: readonly Range[]): Found | undefined {
  const binding = module.bindings[id];
  if (binding === undefined || binding.kind === 'function' || binding.kind === 'type') return undefined;
  const isSticky = binding.values.some((value) => value.kind === 'literal' && value.flags?.includes('y') === true);
  const changed = module.references.find((each) => each.binding === id && (isSticky || changes(module, binding, each.use)));
  if (changed !== undefined) return ['executor-state', `'${binding.name}' is changed, and a worker thread would have one of its own`, 'hand it over as an argument'];
  return madeByCalls(graph, module, binding, moved) ?? handedOut(module, binding, moved);
}

function changes(module: Module, { values }: Binding, use: Use): boolean {
  if (use.how !== 'member') return false;
  const member = use.member === undefined ? undefined : module.members[use.member];
  if (member !== undefined && member.access !== 'read') return true;
  const stays = values.length > 0 && values.every((value) => value.kind === 'literal' && value.type === 'regexp' && !remembersPlace(value));
  return use.name !== undefined && (MUTATORS.has(use.name) || (STEPS.test(use.name) && !stays)) && (member === undefined || member.use.how === 'callee');
}

/** What calls give is kept on the thread that called. What the catalogue knows to compute only may be made on each. */
function madeByCalls(graph: CallGraph, module: Module, { name, statement }: Binding, moved: readonly Range[]): Found | undefined {
  const inside = statement === undefined ? [] : module.calls.filter((call) => within(call, statement) && call.fn === 0);
  for (const call of inside) {
    const { values } = graph.callees(module.file, call);
    if (values.some(isHandle)) return ['stays-on-thread', `'${name}' is a connection of the thread that opened it`, 'give it, with all that uses it, a worker thread of its own by hand'];
    const isKnown = values.length > 0 && values.every((value) => (value.kind === 'global' ? PLAIN.test(value.path.join('.')) || call.isNew : value.kind === 'external' && (value.module === 'node:path' || computes(value.module) || (call.isNew && makesComputer(value)))));
    if (!isKnown) return ['executor-state', `it cannot be told whether what '${call.calleeText}' gives may be made once on each thread`, `make '${name}' inside the function, or hand it over as an argument`];
  }
  return inside.length > 0 && moved.length > 0 ? sharedInstance(module, name, moved) : undefined;
}

const isHandle = (value: Value): boolean => value.kind === 'external' && (lookup(value.module, value.path.join('.') || 'default').some(({ kind }) => kind === 'db') || value.module === 'node:net' || value.module === 'node:http');

/** `new XMLParser(…)`: what is made is what the catalogue knows to compute when its methods are called. */
export const makesComputer = ({ module, path }: Extract<Value, { kind: 'external' }>): boolean => computingClasses.has(`${module}#${path.filter((part) => part !== 'default').join('.')}`);

const computingClasses = new Set(entries.filter(({ kind, match }) => kind === 'cpu' && match.how === 'method').map(({ module, path }) => `${module}#${path.split('.prototype.')[0]?.replace(/^prototype\..*/, '') ?? ''}`));

/** Packages of which the catalogue says that they compute, and nothing else. */
const computes = (module: string): boolean => ['default', 'render', 'prototype.render', 'parse', 'compile', 'highlight', 'optimize', 'minify', 'hashSync'].some((path) => lookup(module, path).some(({ kind }) => kind === 'cpu'));

function sharedInstance(module: Module, name: string, moved: readonly Range[]): Found | undefined {
  const outside = module.references.find((each) => module.bindings[each.binding]?.name === name && !moved.some((range) => within(each, range)));
  return outside === undefined ? undefined : ['executor-state', `'${name}' is used on this thread, too`, 'make one inside the function'];
}

/** An object that other code gets may be changed there. */
function handedOut(module: Module, { id, name, values }: Binding, moved: readonly Range[]): Found | undefined {
  // A function is what it is, as one that is declared is.
  const isFixed = values.every((value) => value.kind === 'function' || (value.kind === 'literal' && value.type !== 'array' && value.type !== 'regexp'));
  if (isFixed) return undefined;
  const given = module.references.find((each) => each.binding === id && !moved.some((range) => within(each, range)) && /^(?:argument|returned|stored|property|value|exported)$/.test(each.use.how));
  const exported = module.exports.some((each) => each.origin.kind === 'binding' && each.origin.binding === id);
  return given === undefined && !exported ? undefined : ['executor-state', `'${name}' is handed to other code, which may change it`, 'hand it over as an argument'];
}
