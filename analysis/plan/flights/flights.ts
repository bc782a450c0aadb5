import { expected } from '../../program/expected.ts';
import type { Module } from '../../program/module.ts';
import type { Draft } from '../draft.ts';
import type { Access } from '../hazards/accesses.ts';
import { lazySections, type LazySection } from './lazy-section.ts';
import { canFly } from './single-flight.ts';

/** A lazy section whose making is started once and waited for by all who ask meanwhile. */
export interface Flight {
  readonly module: Module;
  readonly section: LazySection;
}

/** The sections that would come to wait. A function with a synchronous form beside it has a second way in that waits for nobody. */
export function flightsOf(draft: Draft): Flight[] {
  return [...draft.sites].flatMap(([key, sites]) => {
    const found = draft.study.graph.functionOf(key);
    if (found === undefined || draft.forms.get(key) === 'twin') return [];
    const { module, fn } = found;
    return lazySections(draft.study, module, fn)
      .filter((section) => canFly(module, section) && sites.some(({ call, loops }) => loops.length === 0 && section.body.start <= call.start && call.end <= section.body.end) && isKeptLast(draft, section, key))
      .map((section) => ({ module, section }));
  });
}

/** Nothing waits any more once the value is there: whoever finds it need not wait. */
function isKeptLast(draft: Draft, { keeps, body }: LazySection, key: string): boolean {
  return expected(draft.sites.get(key), 'the sites').every(({ call }) => call.start < keeps.end || call.start >= body.end);
}

/** The look at whether it is there, and the write that keeps it. */
export function isInFlight({ module, section }: Flight, file: string, access: Access): boolean {
  if (file !== module.file || access.fn !== section.fn || access.start < section.start || section.end < access.end) return false;
  const isGuard = access.kind === 'read' && access.end <= section.body.start;
  return isGuard || (access.start >= section.keeps.start && access.end <= section.keeps.end);
}
