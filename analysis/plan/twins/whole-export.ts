import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Site } from '../site.ts';

/**
 * A function that is all its file exports. `module.exports = load` can have its copy as a property, `module.exports.loadAsync`, which
 * whoever has the function finds on it; `export default` stands beside other exports.
 */
export type WholeExport =
  | { readonly how: 'default' }
  /** The assignment; `inPlace`: the function is written in it. */
  | { readonly how: 'assigned'; readonly statement: Range; readonly inPlace: boolean };

export function wholeExportOf(module: Module, fn: Fn): WholeExport | undefined {
  if (module.syntax === 'esm') return fn.binding !== undefined && module.exports.some(({ name, origin }) => name === 'default' && isOf(origin, fn)) ? { how: 'default' } : undefined;
  const [write, ...others] = module.writes.filter(({ name, object }) => name === 'exports' && object.kind === 'global' && object.name === 'module');
  if (write?.statement === undefined || others.length > 0 || fn.uses.this || !isOf(write.value, fn)) return undefined;
  const { statement } = write;
  if (!/^module\.exports\s*=\s*(?!=)/.test(module.text.slice(statement.start, statement.end)) || !module.statements.some((each) => each.start === statement.start && each.fn === 0 && each.parent === undefined)) return undefined;
  return { how: 'assigned', statement, inPlace: statement.start <= fn.start && fn.end <= statement.end };
}

const isOf = (origin: Origin, fn: Fn): boolean => (origin.kind === 'binding' ? origin.binding === fn.binding : origin.kind === 'function' && origin.fn === fn.id);

/** The name that its copy is named after: of a function that has none, its file's. */
export function ownNameOf({ file, text }: Module, fn: Fn, whole: WholeExport | undefined): string | undefined {
  if (whole?.how !== 'assigned' || !whole.inPlace || /^(?:async\s+)?function\s*\*?\s*[\w$]/.test(text.slice(fn.start, fn.end))) return fn.name;
  const parts = file.replace(/\.[cm]?jsx?$/, '').split('/');
  const last = parts.pop();
  const words = (last === 'index' ? parts.pop() : last)?.split(/[^A-Za-z0-9]+/).filter((word) => word !== '') ?? [];
  const name = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return /^[A-Za-z]/.test(name) ? name : undefined;
}

/** Does a call find the copy as a property of what it calls: anywhere but where the file itself has a name for it? */
export function isPropertyOfCallee(home: Module, fn: Fn, { module, named }: Pick<Site, 'module' | 'named'>): boolean {
  const whole = wholeExportOf(home, fn);
  return whole?.how === 'assigned' && (whole.inPlace || module !== home || named.kind !== 'binding' || named.binding !== fn.binding);
}
