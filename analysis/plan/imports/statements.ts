import type { Edit } from '../../edit.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { ImportRecord, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { specifierText } from './lines.ts';
import { listEdits, type Item } from './lists.ts';
import { isWithin } from './source.ts';
import { declarators, isOwnFile, type Declarator } from './unused.ts';
import type { NewName } from './state.ts';

/** What becomes of the names of a file's import statements. */
export interface Changes {
  readonly graph: CallGraph;
  readonly module: Module;
  /** Variables that are not used any more. */
  readonly leaving: ReadonlySet<number>;
  /** Names to add to imports that are there. */
  readonly opened: ReadonlyMap<ImportRecord, readonly NewName[]>;
}

/** Nothing of the statement is left. */
export function isEmptied(changes: Changes, statement: Range): boolean {
  const { module, leaving, opened } = changes;
  const records = module.imports.filter((each) => isWithin(each, statement));
  if (records.some((record) => opened.has(record))) return false;
  const declared = declaratorsIn(module, statement);
  const [record] = records;
  if (declared.length > 0) return declared.every((each) => isLeaving(changes, each));
  return record !== undefined && record.names.length > 0 && record.names.every((name) => leaving.has(name.binding));
}

/** Names taken out of and added to a statement that goes on. */
export function nameEdits(changes: Changes, statement: Range): Edit[] {
  const { module } = changes;
  const declared = declaratorsIn(module, statement);
  if (declared.length === 0) return module.imports.filter((each) => each.statement?.start === statement.start).flatMap((record) => declarationEdits(changes, record));
  const items = declared.map((each): Item => ({ ...each.range, ...(isLeaving(changes, each) ? { text: '' } : {}) }));
  return [...listEdits(module, items, []), ...declared.filter((each) => !isLeaving(changes, each)).flatMap((each) => patternEdits(changes, each))];
}

function declaratorsIn(module: Module, statement: Range): Declarator[] {
  const inside = [...declarators(module).values()].filter(({ range }) => isWithin(range, statement)).sort((a, b) => a.range.start - b.range.start);
  return inside.filter(({ range }) => !inside.some((other) => other.range !== range && isWithin(range, other.range)));
}

function isLeaving({ module, leaving, opened }: Changes, { bindings, range }: Declarator): boolean {
  return bindings.every((each) => leaving.has(each.id)) && !module.imports.some((record) => opened.has(record) && isWithin(record, range));
}

/** `{ a, b: c } = …` */
function patternEdits(changes: Changes, { range, bindings }: Declarator): Edit[] {
  const { module, opened } = changes;
  if (module.text[range.start] !== '{') return [];
  const record = module.imports.find((each) => each.names.length > 0 && isWithin(each, range));
  const items = record?.names.map((name) => ({ ...name.range, binding: name.binding })) ?? bindings.map((each) => ({ ...propertyAround(module, each.range), binding: each.id }));
  return namesEdits(changes, items, (record && opened.get(record)) ?? [], ': ');
}

/** `{ key: name }`: the whole property. */
function propertyAround(module: Module, name: Range): Range {
  const key = /[\w$]+\s*:\s*$/.exec(module.text.slice(0, name.start))?.[0].length ?? 0;
  return { start: name.start - key, end: name.end };
}

/** `import a, { b } from` */
function declarationEdits(changes: Changes, record: ImportRecord): Edit[] {
  const { module, leaving, opened } = changes;
  const open = module.text.slice(0, record.specifierRange.start).indexOf('{', record.start);
  const inside = record.names.filter((name) => open !== -1 && name.range.start > open);
  const outside = record.names.filter((name) => !inside.includes(name));
  const added = opened.get(record) ?? [];
  const items = outside.map((name): Item => ({ ...name.range, ...(leaving.has(name.binding) ? { text: '' } : {}) }));
  const last = inside.at(-1);
  if (last === undefined) return listEdits(module, items, []);
  const isEmpty = added.length === 0 && inside.every((name) => leaving.has(name.binding));
  const braces: Item = { start: open, end: module.text.indexOf('}', last.range.end) + 1, ...(isEmpty ? { text: '' } : {}) };
  const names = inside.map((name) => ({ ...name.range, binding: name.binding }));
  return [...listEdits(module, [...items, braces], []), ...(isEmpty ? [] : namesEdits(changes, names, added, ' as '))];
}

/** A new name stands where the one was that it takes over from, all others at the end. */
function namesEdits({ module, leaving }: Changes, names: readonly (Range & { readonly binding: number })[], added: readonly NewName[], colon: string): Edit[] {
  const takesOver = (name: NewName, binding: number): boolean => name.after === binding && leaving.has(binding);
  const texts = (list: readonly NewName[]): string[] => list.map((name) => specifierText(name, colon));
  const items = names.map(({ start, end, binding }): Item => ({ start, end, ...(leaving.has(binding) ? { text: texts(added.filter((name) => takesOver(name, binding))).join(', ') } : {}) }));
  return listEdits(module, items, texts(added.filter((name) => !names.some(({ binding }) => takesOver(name, binding)))));
}

/** A file of the program whose names would all go stays as it is. */
export function withOwnFiles(changes: Changes): Changes {
  const leaving = new Set(changes.leaving);
  for (const record of changes.module.imports) {
    if (changes.opened.has(record) || !record.names.every((name) => leaving.has(name.binding)) || !isOwnFile(changes.graph, changes.module, record)) continue;
    for (const name of record.names) leaving.delete(name.binding);
  }
  return { ...changes, leaving };
}
