import type { Edit } from '../../edit.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Colouring } from '../colour.ts';
import { movedOf, offloadReplaced, transactionReplaced } from '../executor/offload-site.ts';
import { floorOf } from '../floor.ts';
import { laterOf } from '../handles/later-edits.ts';
import { openedIn, transactedIn } from '../handles/openings.ts';
import { type ImportPlan, planImports } from '../imports/plan-imports.ts';
import type { Site } from '../site.ts';
import type { Double } from '../stubs/forwarding.ts';
import { mockEdits, setEdits } from '../stubs/mock-edits.ts';
import { twinDoubleEdit } from '../stubs/twin-double-edits.ts';
import type { Study } from '../study.ts';
import { needsSettled } from '../test-bodies/assertion-edits.ts';
import { declarationEdits } from '../types/declaration-files.ts';
import { sharedTypeEdits } from '../types/held-types.ts';
import { signatureEdits } from '../types/signatures.ts';
import { returnTypeQueries } from '../types/types.ts';
import { callEdits, directives } from './call-edits.ts';
import { importedTwin, isTwinExported, twinsOf } from './called-twins.ts';
import { functionEdits, queueNames, routedFunctions, sharedLoads, turnFunctions, twinEdits } from './function-edits.ts';
import { replacementOf } from './replacement.ts';
import type { ScopedEdit } from './scoped-edit.ts';
import { broughtBackEdits, offloadEdits, openedEdits, transactionEdits } from './thread-edits.ts';
import { topLevelEdits } from './top-level-edits.ts';
import { type Deciding, inPlace, scopeOf, type Writing } from './writing.ts';

/** All edits of a colouring, by file. Everything is decided; here it only becomes text. */
export function writeEdits(study: Study, colouring: Colouring): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Site[]>();
  for (const site of [...colouring.sites.values()].flat()) byFile.set(site.module.file, [...(byFile.get(site.module.file) ?? []), site]);
  const doubles = doublesToForward(colouring);
  const opened = openedIn(study, colouring);
  const transacted = transactedIn(study, colouring);
  const edits = new Map<string, Edit[]>();
  for (const module of study.graph.program.modules.values()) {
    const sites = (byFile.get(module.file) ?? []).sort((a, b) => a.call.id - b.call.id);
    const written = writeModule({ study, colouring, module, doubles: doubles.get(module.file) ?? [], opened: opened.filter(({ file }) => file === module.file), transacted: transacted.filter((each) => each.module === module) }, sites);
    if (written.length > 0) edits.set(module.file, written);
  }
  for (const edit of twinDoubleEdits(study, colouring)) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
  return edits;
}

/** Doubles for the copies of functions that tests replace. */
function twinDoubleEdits(study: Study, colouring: Colouring): Edit[] {
  return [...study.graph.program.modules.values()].flatMap((module) =>
    twinsOf({ colouring, module }).flatMap(({ key, fn, form }) =>
      (study.mocks.twinDoubles(module, fn) ?? []).flatMap((double) => {
        const test = study.graph.program.modules.get(double.file);
        const isThere = double.on === 'variable' || form.how !== 'function' || isTwinExported({ study, colouring }, module, key);
        return test !== undefined && isThere ? [twinDoubleEdit(test, double, form.name)] : [];
      }),
    ),
  );
}

/** Doubles of functions whose asynchronous forms are called now, by the file that puts them there: each once. */
function doublesToForward({ sites }: Colouring): ReadonlyMap<string, readonly Double[]> {
  const byFile = new Map<string, Double[]>();
  for (const double of [...sites.values()].flat().flatMap(({ leaf }) => leaf?.forwarded?.doubles ?? [])) {
    const known = byFile.get(double.file) ?? [];
    if (!known.some(({ name, on }) => name === double.name && placeOf(on) === placeOf(double.on))) byFile.set(double.file, [...known, double]);
  }
  return byFile;
}

function placeOf(on: Double['on']): string {
  if ('holder' in on) return `held by ${String(on.holder)}`;
  return 'mock' in on ? `replaced at ${String(on.mock.start)}` : `set at ${String(on.set.start)}`;
}

function writeModule(deciding: Deciding, sites: readonly Site[]): Edit[] {
  const { study, colouring, module, doubles } = deciding;
  const writing: Writing = { ...deciding, imports: importsOf(deciding, sites) };
  const written: ScopedEdit[] = [...callEdits(writing, sites), ...functionEdits(writing), ...sharedLoads(writing), ...openedEdits(writing), ...transactionEdits(writing), ...offloadEdits(writing, sites), ...directives(writing, sites)];
  for (const { on, ...double } of doubles) if ('holder' in on) writing.imports.forward({ ...on, ...double });
  written.push(...setEdits(module, doubles, () => writing.imports.forms()));
  const queues = queueNames(writing);
  const imports = writing.imports.edits();
  const inside = [...imports.local, ...written];
  const scoped = [...inside, ...turnFunctions(writing, queues, inside), ...routedFunctions(writing, inside)];
  const inText = scoped.filter((edit) => edit.copyOf === undefined);
  return [
    ...topLevelEdits(study, module, sites, imports.module, inText),
    ...inText,
    ...twinEdits(writing, scoped),
    ...broughtBackEdits(writing, sites),
    ...mockEdits(module, doubles),
    ...sharedTypeEdits(study.graph, module, inPlace(colouring)),
    ...declarationEdits(study, colouring.forms, module),
    ...signatureEdits(study.graph, module, inPlace(colouring)),
    ...returnTypeQueries(module, (binding) => isChangedBinding(writing, binding)),
  ];
}

function importsOf(deciding: Deciding, sites: readonly Site[]): ImportPlan {
  const { study, module, opened, transacted } = deciding;
  const offloaded = sites.flatMap((site) => offloadReplaced(site, scopeOf(deciding, site)));
  const replaced = sites.filter((site) => movedOf(site) === undefined && (needsSettled(site.asserts?.form) || (replacementOf(site, sites) ?? importedTwin(deciding, site)) !== undefined));
  const made = opened.flatMap(({ call }) => module.calls[call] ?? []).map((call) => ({ call }));
  const left = transacted.flatMap(transactionReplaced);
  const asked = sites.filter((site) => laterOf(study, site) !== undefined).map((site) => ({ call: site.call, keepsCallee: true, ...scopeOf(deciding, site) }));
  return planImports({ graph: study.graph, module, floor: floorOf(study.graph, study.policy, module), replaced: [...made, ...left, ...asked, ...offloaded, ...replaced.map((site) => ({ call: site.call, keepsCallee: site.asserts !== undefined, ...scopeOf(deciding, site) }))], reserved: twinsOf(deciding).map(({ form }) => form.name) });
}

function isChangedBinding({ study, colouring, module }: Writing, binding: number): boolean {
  const { values } = study.graph.follower.follow(module.file, { kind: 'binding', binding });
  return values.some((value) => value.kind === 'function' && colouring.forms.get(fnKey(value.file, value.fn)) === 'in-place');
}
