import type { FnKey } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Draft } from '../draft.ts';
import { isBesideOthers } from '../hazards/concurrency.ts';
import { ownerOf } from '../references/public.ts';
import { sharedFile } from '../write/places.ts';
import type { Pair, Turn } from './turn.ts';
import { callersIn } from './ways-in.ts';

/** The functions that take turns, those that must not overlap in one section. What runs only within the turn of another needs none of its own. */
export function sectionsOf(draft: Draft, pairs: readonly Pair[]): Turn[] {
  return connected(pairs).flatMap(({ keys, hasSyncForms }) => {
    const needed = withoutInner(draft, keys);
    const queue = queueOf(draft, needed);
    return needed.map((key) => {
      const { module, fn } = expected(draft.study.graph.functionOf(key), 'a function that takes turns');
      return { key, module, fn: fn.id, queue, section: keys, hasSyncForms };
    });
  });
}

/** Pairs with a function in common belong together. */
function connected(pairs: readonly Pair[]): Pair[] {
  const sections: Pair[] = [];
  for (const pair of pairs) {
    const touched = sections.filter(({ keys }) => keys.some((key) => pair.keys.includes(key)));
    for (const each of touched) sections.splice(sections.indexOf(each), 1);
    sections.push({ keys: [...new Set([...touched, pair].flatMap(({ keys }) => keys))], hasSyncForms: [...touched, pair].some((each) => each.hasSyncForms) });
  }
  return sections;
}

function withoutInner(draft: Draft, keys: readonly FnKey[]): FnKey[] {
  const kept = new Set(keys);
  for (const key of keys) if (liesWithin(draft, key, new Set([...kept].filter((each) => each !== key)), new Set())) kept.delete(key);
  return [...kept].sort();
}

/** Is it called nowhere but in turns of others, which wait for it there? Of those that are under way together, two would run in one turn. */
function liesWithin(draft: Draft, key: FnKey, turns: ReadonlySet<FnKey>, seen: ReadonlySet<FnKey>): boolean {
  if (!draft.forms.has(key) || draft.study.surface.functions.has(key) || seen.has(key)) return false;
  const calling = callersIn(draft).get(key) ?? [];
  return calling.length > 0 && calling.every(({ caller, site }) => !isBesideOthers(site.module, site.call) && (turns.has(caller) || liesWithin(draft, caller, turns, new Set([...seen, key]))));
}

function queueOf({ study: { graph } }: Draft, keys: readonly FnKey[]): string {
  const files = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf('#'))))];
  return sharedFile(graph.program, ownerOf(graph.program, files[0] ?? ''), files, 'in-turn');
}
