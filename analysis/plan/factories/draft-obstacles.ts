import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Draft } from '../draft.ts';
import type { Obstacle, Site, SiteKey } from '../site.ts';
import { classOf, hasFields, lineOf } from './family.ts';
import { fixedField } from './field-types.ts';
import { splitOf } from './split.ts';
import { leakOf } from './this-leaks.ts';

/** Awaits in constructors that could not become factories as they are: nobody may see the object before it is whole. */
export function constructionObstacles({ study: { graph }, forms, sites }: Draft): Map<SiteKey, Obstacle> {
  const obstacles = new Map<SiteKey, Obstacle>();
  for (const [key, list] of sites) {
    const found = graph.functionOf(key);
    const made = found?.fn.kind === 'constructor' && forms.has(key) ? constructorObstacle(graph, found.module, found.fn, list) : undefined;
    for (const site of list) {
      const obstacle = made ?? (site.call.isNew ? inheritanceObstacle(graph, site) : undefined);
      if (obstacle !== undefined) obstacles.set(site.key, obstacle);
    }
  }
  return obstacles;
}

function constructorObstacle(graph: CallGraph, module: Module, fn: Fn, sites: readonly Site[]): Obstacle | undefined {
  const of = { file: module.file, class: fn.class ?? -1 };
  const name = `'${classOf(graph, of)?.name ?? 'the class'}'`;
  const refuse = (message: string, hint: string, at: Range & { readonly file: string }): Obstacle => ({ code: 'constructor', message, hint, file: at.file, at: { start: at.start, end: at.end } });
  const here = { file: module.file, ...(fn.nameRange ?? fn) };
  const split = splitOf(graph, module, fn, sites);
  if (typeof split === 'string') return refuse(`the constructor of ${name} does not come apart: ${split}`, 'write the factory by hand', here);
  if (split.super !== undefined && isTypeScript(module)) return refuse(`the constructor above that of ${name} waits as well, and the types of their parameters would have to fit each other`, 'write the factories by hand', here);
  if (split.super !== undefined && hasFields(graph, of)) return refuse(`the fields of ${name} are set when super() has returned, and would be set before it has done its work`, 'set the fields in the constructor', here);
  const last = Math.max(...sites.map(({ call }) => module.statements[call.place.statement]?.end ?? call.end));
  const leak = leakOf(graph, module, fn, lastOf(module, fn, last));
  if (leak !== undefined) return refuse(`others get ${name} here before its constructor is done, and would see it half made`, 'hand it on where it has been constructed', leak);
  const fixed = fixedField(module, fn, split);
  return fixed === undefined ? undefined : refuse(`'${fixed.name ?? 'a field'}' is read-only, and would be set in a method`, 'take away its readonly', { file: module.file, ...fixed });
}

/** The end of the constructor's own statement that a place is in: a loop around it goes on. */
function lastOf({ statements }: Module, fn: Fn, at: number): number {
  const body = statements.find((each) => each.fn === fn.id && each.start === fn.body.start);
  return statements.find((each) => each.parent === body?.id && each.fn === fn.id && each.start < at && at <= each.end)?.end ?? fn.body.end;
}

/** `new B()`, where the constructor is that of the class above: fields of B are set when that is done. */
function inheritanceObstacle(graph: CallGraph, { module, call, targets }: Site): Obstacle | undefined {
  const [value] = graph.callees(module.file, call).values;
  const maker = targets[0] === undefined ? undefined : graph.functionOf(targets[0]);
  if (value?.kind !== 'class' || maker === undefined) return undefined;
  const below = lineOf(graph, { file: value.file, class: value.class });
  const until = below.findIndex((each) => each.file === maker.module.file && each.class === maker.fn.class);
  const typed = until > 0 && isTypeScript(maker.module);
  const odd = below.slice(0, Math.max(until, 0)).find((each) => typed || hasFields(graph, each));
  if (odd === undefined) return undefined;
  const name = classOf(graph, odd)?.name ?? 'the class';
  return { code: 'constructor', message: `'${name}' has ${typed ? 'no constructor of its own, and a factory that it inherits would not tell its type' : 'fields that are set when the constructor above it is done'}`, hint: 'give it a constructor', file: module.file, at: call };
}
