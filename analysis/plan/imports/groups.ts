import type { ImportRecord, Module } from '../../program/module.ts';
import { placeOf } from './place.ts';
import { familyOf, plainly } from './spelling.ts';
import { isWithin } from './source.ts';
import { isVisible, type Group, type Imported, type ImportState, type Request } from './state.ts';

/** Imports under a free name, beside the import that the old callee came through. */
export function bringIn(state: ImportState, { module, path, typeOnly = false }: Imported, request: Request, wantedName?: string): { readonly expression: string; readonly group: Group } {
  const [imported = 'default', ...rest] = path.split('.');
  const there = state.groups.find((group) => group.module === module && isVisible(group, request) && nameIn(group, imported, typeOnly) !== undefined);
  const group = there ?? groupFor(state, module, request);
  noteUse(group, request);
  let name = nameIn(group, imported, typeOnly);
  if (name === undefined) {
    const local = state.names.take(wantedName ?? (imported === 'default' ? nameFromSpecifier(module) : imported), group.place?.scope);
    name = { imported, local, typeOnly, ...(request.source?.binding === undefined ? {} : { after: request.source.binding }) };
    group.names.push(name);
  }
  return { expression: [name.local, ...rest].join('.'), group };
}

const nameIn = ({ names }: Group, imported: string, typeOnly: boolean): Group['names'][number] | undefined => names.find((each) => each.imported === imported && (typeOnly || !each.typeOnly));

function groupFor(state: ImportState, module: string, { place, copyOf }: Request): Group {
  const isLocal = place?.scope !== undefined;
  const found = state.groups.find((group) => group.module === module && (isLocal ? group.place?.statement.start === place.statement.start && group.copyOf === copyOf : group.place?.scope === undefined));
  if (found !== undefined) return found;
  const group: Group = { module, names: [], neededAt: Infinity, ...(place === undefined ? {} : { place }), ...(isLocal && copyOf !== undefined ? { copyOf } : {}) };
  state.groups.push(group);
  return group;
}

/** Of several imports that calls came through, the first in the text is taken after. */
function noteUse(group: Group, { call, place }: Request): void {
  if (call.fn === 0) group.neededAt = Math.min(group.neededAt, call.start);
  if (place === undefined || place.scope !== undefined || group.place?.scope !== undefined) return;
  if (group.place === undefined || place.statement.start < group.place.statement.start) group.place = place;
}

export const nameFromSpecifier = (specifier: string): string => (plainly(specifier).split('/').at(-1) ?? specifier).replace(/[^A-Za-z0-9]+(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** An import of the same module that a group's names can be added to: it has braces, for values. */
export function openImport(module: Module, group: Group): ImportRecord | undefined {
  if (group.names.some((name) => name.imported === 'default')) return undefined;
  return module.imports.find((record) => {
    if (plainly(record.specifier) !== plainly(group.module) || record.typeOnly || (record.how !== 'import' && record.end > group.neededAt)) return false;
    if (!record.names.some((name) => name.imported !== '*' && name.imported !== 'default')) return false;
    if (record.how !== 'import' && group.names.some((name) => name.typeOnly)) return false;
    const place = placeOf(module, record);
    return place !== undefined && (place.scope === undefined || (group.place?.scope !== undefined && isWithin(group.place.statement, place.scope)));
  });
}

/** Where new imports go that nothing of their own stands for: beside the last of the same family. */
export function kinPlace(module: Module, group: Group): Group['place'] {
  const kin = module.imports.findLast((record) => record.topLevel && record.names.length > 0 && familyOf(record.specifier) === familyOf(group.module));
  const place = kin === undefined ? undefined : placeOf(module, kin);
  return place?.scope === undefined ? place : undefined;
}
