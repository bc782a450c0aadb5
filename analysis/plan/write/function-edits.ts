import type { Edit } from '../../edit.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import { factoryEdits } from '../factories/edits.ts';
import { singleFlightEdits } from '../flights/single-flight.ts';
import { routeOf } from '../hosts/callback-hosts.ts';
import { MADE_ASYNC } from '../hosts/hosts.ts';
import { routedEdits } from '../hosts/routed.ts';
import { doneEdits } from '../test-bodies/test-body.ts';
import { turnEdits } from '../turns/section-edits.ts';
import type { Turn } from '../turns/turn.ts';
import { exportEdits, exportForms } from '../twins/twin-exports.ts';
import { twinPlace } from '../twins/twin-form.ts';
import { wholeExportOf } from '../twins/whole-export.ts';
import { twinEdit } from '../twins/twins.ts';
import { asyncEdits } from '../types/types.ts';
import { isTwinExported, twinsOf } from './called-twins.ts';
import { namesIn } from './names.ts';
import { specifierOf } from './places.ts';
import { copyScope, type ScopedEdit } from './scoped-edit.ts';
import { inPlace, type Writing } from './writing.ts';

/** Functions that become async themselves, and reactions. */
export function functionEdits({ study, colouring, module }: Writing): ScopedEdit[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const becomes = colouring.forms.has(key) || (colouring.sites.has(key) && MADE_ASYNC.has(colouring.hosts.get(key)));
    if (!becomes) return [];
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    const callback = colouring.hosts.get(key) === 'handler' ? doneEdits(study.graph, module, fn) : [];
    if (fn.kind === 'constructor') return factoryEdits(study.graph, module, fn, colouring.sites.get(key) ?? []);
    return [...asyncEdits(study.graph, module, fn, colouring.forms.has(key), inPlace(colouring)), ...callback].map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

/** The name of each queue of a module's functions that take turns. */
export function queueNames({ colouring, module, imports }: Writing): ReadonlyMap<Turn, string> {
  const own = colouring.turns.filter((turn) => turn.module === module);
  return new Map(own.map((turn) => [turn, imports.sharedNameOf({ how: 'import', module: specifierOf(module, turn.queue), path: 'inTurn' }, expected(colouring.sites.get(turn.key)?.[0]?.call ?? callsIn(module, turn.fn)[0], 'a call'))]));
}

/** Functions that take turns: what is in them runs as a task of the queue. */
export function turnFunctions({ colouring, module }: Writing, queues: ReadonlyMap<Turn, string>, inside: readonly ScopedEdit[]): ScopedEdit[] {
  return [...queues].flatMap(([turn, name]) => {
    const scope = copyScope(module, colouring.forms, colouring.hosts, turn.fn);
    return turnEdits(module, expected(module.functions[turn.fn], 'a function that takes turns'), name, inside).map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

/** Functions that hand their errors on themselves: what is in them moves one step to the right. */
export function routedFunctions({ study, colouring, module }: Writing, inside: readonly ScopedEdit[]): ScopedEdit[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const errors = colouring.sites.has(key) && colouring.hosts.get(key) === 'routed' ? routeOf(study, module, fn) : undefined;
    if (errors === undefined) return [];
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    return routedEdits(module, fn, errors, inside).map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope }));
  });
}

/** What is made where it is missing, once for all who ask. */
export function sharedLoads({ colouring, module }: Writing): ScopedEdit[] {
  const sections = colouring.flights.flatMap((flight) => (flight.module === module ? [flight.section] : []));
  return sections.length === 0 ? [] : singleFlightEdits(module, namesIn(module), sections);
}

/** The asynchronous forms that stand beside functions which stay, with the edits that concern them alone. */
export function twinEdits(writing: Writing, scoped: readonly ScopedEdit[]): Edit[] {
  const { module } = writing;
  return twinsOf(writing).flatMap(({ key, fn, form }) => {
    const whole = twinPlace(module, fn) ?? fn;
    const inside = scoped.filter((edit) => edit.start >= whole.start && edit.end <= whole.end && (edit.copyOf === undefined || edit.copyOf === key));
    const isExported = isTwinExported(writing, module, key);
    const copy = twinEdit(module, fn, form, inside, isExported && (exportForms(module, fn).named || wholeExportOf(module, fn)?.how === 'default'));
    return isExported && form.how === 'function' ? [copy, ...exportEdits(module, fn, form.name)] : [copy];
  });
}
