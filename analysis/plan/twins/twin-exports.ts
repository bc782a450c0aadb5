import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module, PropertyWrite } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { wholeExportOf } from './whole-export.ts';

/** How a file exports a function, and so how it can export a copy of it. */
export interface ExportForms {
  /** `export function f`, `export { f }`, `exports.f = f`. */
  readonly named: boolean;
  /** `export default { f }`, `module.exports = { f }`: the property. */
  readonly property?: Range;
  /** `exports.f = f`. */
  readonly assigned?: PropertyWrite;
}

export function exportForms(module: Module, fn: Fn): ExportForms {
  const property = exportedObjects(module).flatMap((object) => object.properties).find((each) => each.name === fn.name && isFunction(each.value, fn))?.range;
  if (module.syntax === 'esm') return { named: module.exports.some(({ name, origin }) => name !== 'default' && isFunction(origin, fn)), ...(property === undefined ? {} : { property }) };
  const assigned = module.writes.find((each) => each.name === fn.name && isFunction(each.value, fn) && exportsObject(module, each) !== undefined);
  return { named: assigned !== undefined, ...(property === undefined ? {} : { property }), ...(assigned === undefined ? {} : { assigned }) };
}

/** By a name, or as a whole that leaves a place for another. */
export function isExportedByName(module: Module, fn: Fn): boolean {
  const { named, property } = exportForms(module, fn);
  return named || property !== undefined || wholeExportOf(module, fn) !== undefined;
}

/** Exports the copy beside the original: in the same object, or by the same kind of assignment. A declaration that says `export` itself needs none. */
export function exportEdits(module: Module, fn: Fn, name: string): Edit[] {
  const { property, assigned } = exportForms(module, fn);
  const { eol, semicolons } = module.style;
  const whole = wholeExportOf(module, fn);
  if (whole?.how === 'assigned') return [{ file: module.file, start: whole.statement.end, end: whole.statement.end, text: `${eol}module.exports.${name} = ${name}${semicolons ? ';' : ''}` }];
  if (property !== undefined) return [{ file: module.file, start: property.end, end: property.end, text: propertyBeside(module, property, name) }];
  const statement = assigned?.statement;
  const object = assigned === undefined ? undefined : exportsObject(module, assigned);
  return statement === undefined || object === undefined ? [] : [{ file: module.file, start: statement.end, end: statement.end, text: `${eol}${object}.${name} = ${name}${semicolons ? ';' : ''}` }];
}

/** On a line of its own where the other is on one, and written out where that is. */
function propertyBeside({ text, style }: Module, { start, end }: Range, name: string): string {
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const property = text.slice(start, end).includes(':') ? `${name}: ${name}` : name;
  return indent === undefined ? `, ${property}` : `,${style.eol}${indent}${property}`;
}

/** The object as an assignment writes it, where it is what the file exports: `exports` is another one once `module.exports` is assigned. */
function exportsObject(module: Module, { statement, name, object }: PropertyWrite): string | undefined {
  const text = statement === undefined ? undefined : /^([\w$]+(?:\.[\w$]+)*)\.([\w$]+)\s*=(?!=)/.exec(module.text.slice(statement.start, statement.end));
  if (text?.[1] === undefined || text[2] !== name) return undefined;
  const isExported = text[1] === 'exports' || text[1] === 'module.exports' || (object.kind === 'binding' && exportedValues(module).some((value) => value.kind === 'binding' && value.binding === object.binding));
  return isExported ? text[1] : undefined;
}

/** The object literals that a file exports as a whole; another object with the same property is no export. */
function exportedObjects(module: Module): Module['objects'] {
  return exportedValues(module).flatMap((origin) => objectOf(module, origin));
}

function exportedValues(module: Module): Origin[] {
  const defaults = module.exports.filter(({ name }) => name === 'default').map(({ origin }) => origin);
  const assigned = module.writes.filter(({ name, object }) => name === 'exports' && object.kind === 'global' && object.name === 'module').map(({ value }) => value);
  return [...defaults, ...assigned];
}

function objectOf(module: Module, origin: Origin): Module['objects'] {
  const values = origin.kind === 'binding' ? (module.bindings[origin.binding]?.values ?? []) : [origin];
  return values.flatMap((value) => (value.kind === 'object' ? (module.objects[value.object] ?? []) : []));
}

const isFunction = (origin: Origin, fn: Fn): boolean => origin.kind === 'binding' && origin.binding === fn.binding;
