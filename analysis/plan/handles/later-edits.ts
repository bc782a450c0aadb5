import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import { ownerOf } from '../references/public.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';
import { specifierOf } from '../write/places.ts';
import { ownEdits } from '../write/rewrite.ts';
import type { Wanted } from '../write/wanted.ts';

/** What gives the second form of methods, where a TypeScript file asks for it. */
export function laterOf({ graph, openings }: Pick<Study, 'graph' | 'openings'>, { module, leaf }: Site): Wanted | undefined {
  if (leaf?.asks === undefined || !/^tsx?$/.test(module.language)) return undefined;
  const all = [...openings.values()];
  const owner = ownerOf(graph.program, module.file);
  const opening = all.find(({ file }) => ownerOf(graph.program, file) === owner) ?? all[0];
  return opening === undefined ? undefined : { how: 'import', module: specifierOf(module, opening.task.pool), path: 'later' };
}

/** `byId.get(id)` → `await later(byId).get(id)`; what is asked inside needs no parentheses of its own. `name`: that of `later`. */
export function laterEdits(module: Module, site: Site, all: readonly Site[], name: string, isBare: boolean): Edit[] {
  const { start } = site.call.calleeRange;
  const method = site.leaf?.asks?.isOwnCall === true ? 0 : /\??\.\s*[\w$]+$/.exec(module.text.slice(start, site.call.calleeRange.end))?.[0].length ?? 0;
  const end = site.call.calleeRange.end - method;
  const isInner = all.some((other) => other !== site && other.leaf?.asks !== undefined && other.call.calleeRange.start === site.call.start && other.call.calleeRange.end > site.call.end);
  const own = ownEdits(isInner ? { ...site, call: { ...site.call, place: { ...site.call.place, parens: false } } } : site, undefined, isBare);
  const [before, ...after] = own;
  return [...(before === undefined ? [] : [before]), { file: module.file, start, end: start, text: `${name}(` }, { file: module.file, start: end, end, text: ')' }, ...after];
}
