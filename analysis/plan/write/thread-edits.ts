import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { bodyEdits, broughtBack, carriedEdits, isReferredTo } from '../executor/offload-edits.ts';
import { leavingRanges, movedOf, movedRanges } from '../executor/offload-site.ts';
import { workerAddress } from '../executor/task-text.ts';
import { openingEdits } from '../handles/opening-edits.ts';
import { styled } from '../imports/layout.ts';
import type { Site } from '../site.ts';
import { specifierOf } from './places.ts';
import { copyScope, type ScopedEdit } from './scoped-edit.ts';
import type { Writing } from './writing.ts';

/** Connections that are opened on threads of their own. */
export function openedEdits({ module, opened, imports }: Writing): Edit[] {
  return opened.flatMap(({ call, task }) => {
    const site = module.calls[call];
    return site === undefined ? [] : openingEdits(module, site, task, imports.nameOf({ how: 'import', module: specifierOf(module, task.pool), path: 'open' }, site));
  });
}

/** Functions of transactions, which are made on the threads of their connections, and what leaves the module with them. */
export function transactionEdits({ module, transacted, imports }: Writing): Edit[] {
  const gone = transacted.flatMap(({ body }) => movedRanges(body.moved));
  const carried = new Map(transacted.flatMap(({ body, task }) => carriedEdits(module, task, body.moved, gone)).map((edit) => [edit.start, edit]));
  const made = transacted.map(({ call, task, body }): Edit => {
    const name = imports.nameOf({ how: 'import', module: specifierOf(module, task.pool), path: 'moved' }, call);
    const given = body.given.map(({ text }) => text).join(', ');
    return { file: module.file, ...body.moved.statement, text: styled(module, `${name}(${workerAddress(module, task)}, '${task.name}', [${given}])`) };
  });
  return [...made, ...carried.values()];
}

/** Functions whose bodies are asked of a thread, and what leaves the module with them. */
export function offloadEdits({ colouring, module, imports }: Writing, sites: readonly Site[]): ScopedEdit[] {
  const done = new Set<number>();
  return sites.flatMap((site) => {
    const [task, moved] = [site.leaf?.task, movedOf(site)];
    const fn = module.functions[moved?.fn ?? -1];
    if (task === undefined || moved === undefined || fn === undefined) return [];
    const run = imports.nameOf({ how: 'import', module: specifierOf(module, task.pool), path: 'run' }, site.call);
    const scope = copyScope(module, colouring.forms, colouring.hosts, fn.id);
    const body = bodyEdits(module, fn, task, run);
    const carried = carriedEdits(module, task, moved, goneFrom(module, sites)).filter(({ start }) => !done.has(start) && done.add(start));
    return [...body.map((edit) => (scope === undefined ? edit : { ...edit, copyOf: scope })), ...carried];
  });
}

/** A function that keeps its synchronous form beside the one that asks a thread: it lies in the worker module, and is imported from there. */
export function broughtBackEdits({ colouring, module }: Writing, sites: readonly Site[]): Edit[] {
  return sites.flatMap((site) => {
    const [task, moved] = [site.leaf?.task, movedOf(site)];
    if (task === undefined || moved === undefined || copyScope(module, colouring.forms, colouring.hosts, moved.fn) === undefined) return [];
    return [broughtBack(module, task, task.name, moved.statement, false, isReferredTo(module, module.functions[moved.fn]?.binding ?? -1, [moved.statement, ...goneFrom(module, sites)]))];
  });
}

/** Bodies and carried statements: what a module has no longer. */
function goneFrom(module: Module, sites: readonly Site[]): Range[] {
  return sites.flatMap((site) => {
    const moved = movedOf(site);
    return moved === undefined ? [] : leavingRanges(module, moved);
  });
}
