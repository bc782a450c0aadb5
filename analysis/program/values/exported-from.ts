import type { Module } from '../module.ts';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';

/** An expression of another file that a name in this one stands for. */
export interface Exported {
  readonly file: string;
  readonly origin: Origin;
  /** One for each expression. */
  readonly place: string;
}

const DEEPEST = 8;

/** What another file exports as a variable, or as `module.exports` itself, followed through what passes it on; undefined where nothing leads to another file. */
export function exportedFrom(program: Program, file: string, origin: Origin, depth = 0): Exported | undefined {
  const module = program.modules.get(file);
  if (module === undefined || depth > DEEPEST) return undefined;
  if (origin.kind === 'binding') {
    const [value, ...others] = module.bindings[origin.binding]?.values ?? [];
    return value === undefined || others.length > 0 ? undefined : exportedFrom(program, file, value, depth + 1);
  }
  if (origin.kind === 'module') return ofModule(program, file, origin.specifier, 'default', depth);
  return origin.kind === 'member' && origin.object.kind === 'module' ? ofModule(program, file, origin.object.specifier, origin.name, depth) : undefined;
}

function ofModule(program: Program, file: string, specifier: string, name: string, depth: number): Exported | undefined {
  const found = program.resolutions.get(file)?.get(specifier);
  const home = found?.kind === 'file' ? program.modules.get(found.file) : undefined;
  const origin = home === undefined ? undefined : exportedAs(home, name);
  if (home === undefined || origin === undefined) return undefined;
  return exportedFrom(program, home.file, origin, depth + 1) ?? { file: home.file, origin, place: `${name} ${String(depth)}` };
}

/** By `export`, by `exports.name = …`, in the one object that is all of `module.exports`, or as all of that, which is its `default`. */
export function exportedAs({ exports, writes, objects }: Module, name: string): Origin | undefined {
  const listed = exports.find((each) => each.name === name && !each.typeOnly)?.origin;
  if (listed !== undefined) return listed;
  const [written, ...others] = writes.filter((write) => write.object.kind === 'exports' && write.name === name);
  if (written !== undefined) return others.length > 0 ? undefined : written.value;
  const [whole, ...more] = writes.filter((write) => write.name === 'exports' && write.object.kind === 'global' && write.object.name === 'module');
  if (whole === undefined || more.length > 0) return undefined;
  if (whole.value.kind === 'object') return objects[whole.value.object]?.properties.find((property) => property.name === name && !property.spread)?.value;
  return name === 'default' ? whole.value : undefined;
}
