import type { Edit } from '../../edit.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { ImportRecord } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { ScopedEdit } from '../write/scoped-edit.ts';
import { kinPlace, openImport } from './groups.ts';
import { insertSlot, replaceBySlot, type Slot } from './layout.ts';
import { importLines } from './lines.ts';
import { lastImport, placeAround, placeOf, type Place } from './place.ts';
import { isWithin } from './source.ts';
import { spelled } from './spelling.ts';
import { functionOfKey, type Declaration, type Group, type ImportState, type NewName } from './state.ts';
import { isEmptied, nameEdits, withOwnFiles, type Changes } from './statements.ts';
import { leavingNames } from './unused.ts';

/** Changes of imports: those at the top of the file, and those within functions, which their copies take along. */
export interface ImportEdits {
  readonly module: readonly Edit[];
  readonly local: readonly ScopedEdit[];
}

/** New imports beside the old, and old ones gone where nothing uses them any more. */
export function importEdits(state: ImportState): ImportEdits {
  const own = versionEdits(state, undefined, new Set());
  const copies = [...new Set(state.replaced.flatMap((each) => (each.copyOf === undefined ? [] : [each.copyOf])))];
  const local = copies.flatMap((copyOf) => versionEdits(state, copyOf, own.leaving).edits.map(({ edit }) => ({ ...edit, copyOf })));
  return {
    module: own.edits.filter((each) => !each.isLocal).map(({ edit }) => edit),
    local: [...own.edits.filter((each) => each.isLocal).map(({ edit }) => edit), ...local],
  };
}

interface Version {
  readonly edits: readonly { readonly edit: Edit; readonly isLocal: boolean }[];
  readonly leaving: ReadonlySet<number>;
}

/** The text itself, or the async copy of a function: there, only what is declared within it can change. */
function versionEdits(state: ImportState, copyOf: FnKey | undefined, gone: ReadonlySet<number>): Version {
  const { graph, module } = state;
  const replaced = state.replaced.filter((each) => each.keepsCallee !== true && (each.copyOf === undefined || each.copyOf === copyOf)).map(({ call }) => call.calleeRange);
  const leaving = leavingNames(graph, module, replaced, (id) => state.kept.has(id) || gone.has(id) || !isOf(state, copyOf, id));
  const groups = state.groups.filter((group) => group.copyOf === copyOf && group.names.length > 0);
  const opened = openedBy(state, groups);
  const changes = withOwnFiles({ graph, module, leaving, opened });
  const slots = slotsOf(state, copyOf, groups, replaced);
  const places = new Map<number, Place>();
  for (const place of [...[...slots.values()].map((slot) => slot.place), ...changedPlaces(changes)]) if (place !== undefined) places.set(place.statement.start, place);
  const header = slots.get(-1);
  const edits = [...places.values()].flatMap((place) => placeEdits(changes, place, slots.get(place.statement.start), replaced).map((edit) => ({ edit, isLocal: place.scope !== undefined })));
  return { edits: [...(header === undefined ? [] : insertSlot(module, header, replaced).map((edit) => ({ edit, isLocal: false }))), ...edits], leaving };
}

function isOf({ module }: ImportState, copyOf: FnKey | undefined, binding: number): boolean {
  if (copyOf === undefined) return true;
  const fn = functionOfKey(module, copyOf);
  const range = module.bindings[binding]?.range;
  return fn !== undefined && range !== undefined && isWithin(range, fn);
}

function placeEdits(changes: Changes, place: Place, slot: Slot | undefined, replaced: readonly Range[]): Edit[] {
  const { module } = changes;
  if (isEmptied(changes, place.statement)) return [replaceBySlot(module, place, slot)];
  return [...nameEdits(changes, place.statement), ...(slot === undefined ? [] : insertSlot(module, slot, replaced))];
}

function openedBy({ module }: ImportState, groups: readonly Group[]): ReadonlyMap<ImportRecord, readonly NewName[]> {
  const opened = new Map<ImportRecord, NewName[]>();
  for (const group of groups) {
    const record = openImport(module, group);
    if (record !== undefined) opened.set(record, [...(opened.get(record) ?? []), ...group.names]);
  }
  return opened;
}

function changedPlaces({ module, leaving, opened }: Changes): (Place | undefined)[] {
  const declared = [...leaving].map((id) => {
    const record = module.imports.find((each) => each.names.some((name) => name.binding === id));
    return placeAround(module, record ?? module.bindings[id]?.range ?? { start: 0, end: 0 });
  });
  return [...declared, ...[...opened.keys()].map((record) => placeOf(module, record))];
}

function slotsOf(state: ImportState, copyOf: FnKey | undefined, groups: readonly Group[], replaced: readonly Range[]): Map<number, Slot> {
  const { graph, module } = state;
  const slots = new Map<number, Slot>();
  const slotAt = (place: Place | undefined): Slot => {
    const key = place?.statement.start ?? -1;
    const slot = slots.get(key) ?? { lines: [], declarations: [], ...(place === undefined ? {} : { place }) };
    slots.set(key, slot);
    return slot;
  };
  const last = lastImport(module, replaced);
  for (const group of groups) {
    if (openImport(module, group) !== undefined) continue;
    const place = group.place ?? kinPlace(module, group);
    const beside = place === undefined ? group : { ...group, place };
    slotAt(place ?? last).lines.push(...importLines(module, beside, spelled(graph, module, group.module, place?.record)));
  }
  for (const declaration of state.declarations) if (declaration.copyOf === copyOf) slotAt(declaration.place ?? behindAll(state, declaration, last)).declarations.push(declaration);
  return slots;
}

/** Below the imports, and below all that it needs to have run. */
function behindAll({ module }: ImportState, { behind }: Declaration, last: Place | undefined): Place | undefined {
  const places = behind.flatMap((each) => {
    if (!('names' in each)) return [each];
    const record = openImport(module, each);
    const place = record === undefined ? (each.place ?? kinPlace(module, each)) : placeOf(module, record);
    return place === undefined || place.record?.how === 'import' ? [] : [place];
  });
  return [...places, ...(last === undefined ? [] : [last])].filter((place) => place.scope === undefined).sort((a, b) => b.statement.start - a.statement.start)[0];
}
