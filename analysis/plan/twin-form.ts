import type { FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import { typeHidesTwin } from './receiver-type.ts';
import type { Site } from './site.ts';
import { exportsOf, type Study } from './study.ts';
import { exportForms } from './twin-exports.ts';

/** Where a copy of a function can be put and how callers name it. */
export interface TwinForm {
  readonly name: string;
  /** `method`: another member of the class or object; `function`: another declaration; `property`: another assignment. */
  readonly how: 'method' | 'function' | 'property';
}

/** The async copy of a function, or undefined where no copy can be named: a function expression in the middle of others. */
export function twinFormOf(module: Module, fn: Fn): TwinForm | undefined {
  if (fn.name === undefined || fn.statement === undefined || fn.isGenerator) return undefined;
  const how = fn.kind === 'method' ? 'method' : fn.use.how === 'property' ? 'property' : fn.binding !== undefined || fn.isDeclaration ? 'function' : undefined;
  if (how === undefined || (how === 'method' && fn.class === undefined)) return undefined;
  return { name: freeName(module, twinNames(fn.name), how), how };
}

/** `load` beside `loadSync`, `loadAsync` beside `load`; in the order in which they are tried. */
export function twinNames(name: string): [string, ...string[]] {
  const base = /^(.+)Sync$/.exec(name)?.[1];
  return base === undefined ? [`${name}Async`] : [base, `${base}Async`];
}

function freeName(module: Module, wanted: [string, ...string[]], how: TwinForm['how']): string {
  const taken = (name: string): boolean => module.bindings.some((binding) => binding.name === name) || (how !== 'function' && module.members.some((member) => member.name === name));
  const last = wanted.at(-1) ?? wanted[0];
  let name = wanted.find((each) => !taken(each)) ?? last;
  for (let n = 2; taken(name); n += 1) name = `${last}${n}`;
  return name;
}

/** Why no twin can be written, in words; undefined where one can. */
export function twinObstacle(study: Study, key: FnKey): string | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return 'it is not in the program';
  const { module, fn } = found;
  if (study.mocks.twinObstacle(module, fn) !== undefined) return 'a test replaces it, which a copy would escape';
  const form = twinFormOf(module, fn);
  if (form === undefined) return 'a copy of it would have no place or name';
  const isNewName = form.how !== 'function' && study.surface.functions.has(key) && exportsOf(study, module.file) === 'keep';
  return isNewName ? 'an async form beside it would be a new public name' : undefined;
}

/** May another file call the twin? Not where the type of what it is called on does not know it, where it would have to be exported from a public file whose names are kept, or through a file in between. */
export function twinIsOutOfReach(study: Study, key: FnKey, site: Site): boolean {
  const found = study.graph.functionOf(key);
  const form = found === undefined ? undefined : twinFormOf(found.module, found.fn);
  if (found !== undefined && form?.how === 'method' && typeHidesTwin(study.graph, site.module, site.call, found.module, found.fn)) return true;
  if (found === undefined || form?.how !== 'function' || site.module === found.module) return false;
  if (study.surface.files.has(found.module.file) && exportsOf(study, found.module.file) === 'keep') return true;
  const way = wayTo(study, site, found.module);
  if (way === undefined) return true;
  const { named, property } = exportForms(found.module, found.fn);
  return found.module.syntax === 'esm' && way !== 'default' ? !named : property === undefined && (found.module.syntax === 'esm' || !named);
}

/** How the callee's name comes straight from the file that declares the function: as one of its names, or out of its default export. */
function wayTo(study: Study, { module, call }: Site, from: Module): 'name' | 'default' | undefined {
  const names: string[] = [];
  let origin: Origin | undefined = call.callee;
  while (origin?.kind === 'member' || origin?.kind === 'binding') {
    if (origin.kind === 'member') names.push(origin.name);
    origin = origin.kind === 'member' ? origin.object : module.bindings[origin.binding]?.values[0];
  }
  if (origin?.kind !== 'module') return undefined;
  const target = study.graph.program.resolutions.get(module.file)?.get(origin.specifier);
  if (target?.kind !== 'file' || target.file !== from.file) return undefined;
  // Outermost last: `store.load` of a default import is `load` of `default`.
  if (names.length === 1) return names[0] === 'default' ? undefined : 'name';
  return names.length === 2 && names[1] === 'default' ? 'default' : undefined;
}
