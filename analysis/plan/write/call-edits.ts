import type { Edit } from '../../edit.ts';
import { expected } from '../../program/expected.ts';
import { namedAt } from '../../findings/named-at.ts';
import { groupEdits, groupsOf } from '../concurrent/groups.ts';
import { loweredTogether } from '../concurrent/independent.ts';
import { movedOf } from '../executor/offload-site.ts';
import { constructionEdits } from '../factories/edits.ts';
import { laterEdits, laterOf } from '../handles/later-edits.ts';
import { loweringEdits } from '../iteration/edits.ts';
import { isLed, loweringsOf, withoutMember } from '../iteration/lowered.ts';
import type { Site } from '../site.ts';
import { assertionEdits, needsSettled } from '../test-bodies/assertion-edits.ts';
import { asyncEdits } from '../types/types.ts';
import { calledName } from './called-twins.ts';
import { directiveEdits } from './directives.ts';
import { replacementOf } from './replacement.ts';
import { leafEdits, ownEdits } from './rewrite.ts';
import { copyScope, type ScopedEdit } from './scoped-edit.ts';
import { isCalledBare } from './top-level-edits.ts';
import { inPlace, scopeOf, type Writing } from './writing.ts';

/** From the outside in: where two calls start at the same place, what is written before the outer one comes first. */
export function callEdits(writing: Writing, sites: readonly Site[]): ScopedEdit[] {
  const { study, colouring, module } = writing;
  const lowerings = loweringsOf(study.graph, module, sites);
  const groups = groupsOf(study, module, sites, (site) => isWhole(writing, site, sites));
  const together = new Set(groups.flatMap(({ steps }) => steps.map(({ site }) => site)));
  const lowered = lowerings.map((lowering) => {
    const each = loweredTogether(study, module, lowering) ?? lowering;
    const call = withoutMember(lowerings, each.call);
    const scope = copyScope(module, colouring.forms, colouring.hosts, each.fn?.id ?? call.fn);
    const edits = loweringEdits(module, { ...each, call }, {
      helper: () => writing.imports.helper(each.method.helper, call),
      async: (fn) => asyncEdits(study.graph, module, fn, false, inPlace(colouring)),
    });
    return { range: call, edits: edits.map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope })) };
  });
  const others = sites.filter((site) => site.iterates !== true).map((site) => ({ range: site.call.place.operand, edits: siteEdits(writing, { ...site, call: withoutMember(lowerings, site.call), ...(isLed(lowerings, site.call) ? { led: true as const } : {}), ...(together.has(site) ? { together: true as const } : {}) }, sites) }));
  const written = [...lowered, ...others].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end).flatMap(({ edits }) => edits);
  return [...written, ...groups.flatMap((group) => groupEdits(module, group, scopeOf(writing, expected(group.steps[0], 'a first step').site)))];
}

/** Is all that takes its place an expression for a promise? A member of the result would be read from the promise. */
function isWhole(writing: Writing, site: Site, all: readonly Site[]): boolean {
  const replacement = replacementOf(site, all);
  return movedOf(site) === undefined && site.dropped === undefined && site.leaf?.asks === undefined && !isCalledBare(writing.study, site, all) && (site.leaf === undefined || replacement?.member === '');
}

function siteEdits(writing: Writing, site: Site, all: readonly Site[]): ScopedEdit[] {
  if (movedOf(site) !== undefined) return [];
  const isBare = isCalledBare(writing.study, site, all);
  if (site.call.callee.kind === 'super') return [];
  const edits = site.call.isNew && site.leaf === undefined && site.dropped === undefined ? constructionEdits(writing.study.graph, site, isBare) : site.asserts !== undefined ? assertionText(writing, site) : site.leaf?.asks !== undefined ? askedText(writing, site, all, isBare) : site.leaf === undefined ? ownEdits(site, calledName(writing, site), isBare) : leafText(writing, site, all);
  return edits.map((edit) => ({ ...edit, ...scopeOf(writing, site) }));
}

/** A connection, or what it gave, is asked for a promise: by a method of another name, in TypeScript by the same one of what `later` gives. */
function askedText({ study, module, imports }: Writing, site: Site, all: readonly Site[], isBare: boolean): Edit[] {
  const wanted = laterOf(study, site);
  if (wanted === undefined) return ownEdits(site, site.leaf?.asks?.method, isBare);
  return laterEdits(module, site, all, imports.nameOf(wanted, site.call), isBare);
}

function assertionText({ imports }: Writing, site: Site): Edit[] {
  return assertionEdits(site, needsSettled(site.asserts?.form) ? imports.nameOf({ how: 'adapter', name: 'settled' }, site.call) : undefined);
}

function leafText(writing: Writing, site: Site, all: readonly Site[]): Edit[] {
  const replacement = replacementOf(site, all);
  return replacement === undefined ? [] : leafEdits(site, writing.imports.nameOf(replacement.wanted, site.call), replacement);
}

/** A function that keeps its sync form keeps its comments; its copy goes without. What stands within a callee goes with it. */
export function directives(writing: Writing, sites: readonly Site[]): ScopedEdit[] {
  const migrated = sites.filter((site) => site.leaf !== undefined && movedOf(site) === undefined).map((site) => ({ at: [site.call.start, namedAt(site.module, site.call)], callee: site.call.calleeRange, scope: scopeOf(writing, site) }));
  const scopes = new Map(migrated.map(({ scope }) => [scope.copyOf, scope]));
  return [...scopes.values()].flatMap((scope) =>
    directiveEdits(writing.module, migrated.flatMap((each) => (each.scope.copyOf === scope.copyOf ? each.at : []))).filter((edit) => !migrated.some(({ callee }) => callee.start <= edit.start && edit.end <= callee.end)).map((edit) => ({ ...edit, ...scope })),
  );
}
