import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { valueKey } from '../../program/value.ts';
import { typeHidesTwin } from '../references/receiver-type.ts';
import { namedEnd, type Site } from '../site.ts';
import { exportsOf, type Study } from '../study.ts';
import { literalMember } from './literal-member.ts';
import { exportForms } from './twin-exports.ts';
import { isPropertyOfCallee, ownNameOf, wholeExportOf } from './whole-export.ts';
import { findsBeside, hasBeside } from './twin-reach.ts';

/** Where a copy of a function can be put and how callers name it. */
export interface TwinForm {
  readonly name: string;
  /** `method`: another member of the class; `member`: another property of the object literal; `function`: another declaration; `property`: another assignment. */
  readonly how: 'method' | 'member' | 'function' | 'property';
}

/** What is copied, and where the copy comes after. */
export const twinPlace = (module: Module, fn: Fn): Range | undefined => literalMember(module, fn)?.property ?? fn.statement;

/** The async copy of a function, or undefined where no copy can be named: a function expression in the middle of others. */
export function twinFormOf(module: Module, fn: Fn): TwinForm | undefined {
  if (fn.name === undefined || twinPlace(module, fn) === undefined || fn.isGenerator) return undefined;
  const how = literalMember(module, fn) !== undefined ? 'member' : fn.kind === 'method' ? 'method' : fn.use.how === 'property' ? 'property' : fn.binding !== undefined || fn.isDeclaration ? 'function' : undefined;
  if (how === undefined || (how === 'method' && fn.class === undefined) || (how === 'property' && !isAssignedAlone(module, fn))) return undefined;
  const whole = wholeExportOf(module, fn);
  if (whole === undefined && isWholeExport(module, fn)) return undefined;
  const own = ownNameOf(module, fn, whole);
  const name = own === undefined ? undefined : freeName(module, own, how);
  return name === undefined ? undefined : { name, how };
}

/** `module.exports = function () {…}`, one of several or in the middle of others. */
const isWholeExport = ({ writes }: Module, { use, start, end }: Fn): boolean => use.how === 'property' && writes.some(({ name, object, statement }) => name === 'exports' && object.kind === 'global' && object.name === 'module' && statement !== undefined && statement.start <= start && end <= statement.end);

/** `exports.load = function () {…};`, but not `const load = exports.load = …`, `exports.load = exports.read = …`: a copy would give the other names away. */
function isAssignedAlone({ statements, text }: Module, { statement, start, end }: Fn): boolean {
  // `if (fake) store.load = …;` has no room for another statement.
  if (statement === undefined || !statements.some((each) => each.start === statement.start && each.end === statement.end && each.inBlock)) return false;
  const before = text.slice(statement.start, start);
  return /^[^=]*=\s*\(?\s*$/.test(before) && !/^(?:const|let|var|export)\b/.test(before) && /^\s*\)?\s*;?\s*$/.test(text.slice(end, statement.end));
}

/** `load` beside `loadSync`, `loadAsync` beside `load`. */
function twinNames(name: string): [string, ...string[]] {
  const base = /^(.+)Sync$/.exec(name)?.[1];
  return base === undefined ? [`${name}Async`] : [base, `${base}Async`];
}

/** In the order in which they are tried; numbered where others have the plain ones. */
export function possibleTwinNames(name: string): string[] {
  const wanted = twinNames(name);
  return [...wanted, ...NUMBERS.map((n) => `${wanted.at(-1) ?? name}${n}`)];
}

const NUMBERS = Array.from({ length: 8 }, (_, index) => index + 2);

function freeName(module: Module, name: string, how: TwinForm['how']): string | undefined {
  const taken = (each: string): boolean => module.bindings.some((binding) => binding.name === each) || (how !== 'function' && (module.members.some((member) => member.name === each) || module.objects.some(({ properties }) => properties.some((property) => property.name === each))));
  return possibleTwinNames(name).find((each) => !taken(each));
}

/** May a call name the twin? Not where the type of what it is called on does not know it, where it would have to be exported from a public file whose names are kept, or through a file in between. */
export function twinIsOutOfReach(study: Study, key: FnKey, site: Site): boolean {
  const found = study.graph.functionOf(key);
  const form = found === undefined ? undefined : twinFormOf(found.module, found.fn);
  if (!isCalledByName(site)) return true;
  if (found !== undefined && form?.how === 'method' && typeHidesTwin(study.graph, site.module, site.named, found.module, found.fn)) return true;
  if (found === undefined || form === undefined) return false;
  if (isPropertyOfCallee(found.module, found.fn, site)) return study.surface.files.has(found.module.file) && exportsOf(study, found.module.file) === 'keep';
  if (form.how !== 'function') return !findsBeside(study.graph, site, found.module, found.fn);
  if (!goesThroughExports(site, found.module)) return false;
  if (study.surface.files.has(found.module.file) && exportsOf(study, found.module.file) === 'keep') return true;
  const way = site.module === found.module ? 'name' : wayTo(study, site, found.module, found.fn.name ?? '')?.way;
  if (way === undefined) return true;
  if (way === 'whole') return wholeExportOf(found.module, found.fn)?.how !== 'default';
  const { named, property } = exportForms(found.module, found.fn);
  return found.module.syntax === 'esm' && way !== 'default' ? !named : property === undefined && (found.module.syntax === 'esm' || !named);
}

/** From another file, or by `exports.load()` in the same. */
export const goesThroughExports = ({ module, named }: Site, from: Module): boolean => module !== from || named.kind === 'member';

/** `load()`, `store.load()`, but not `tasks[0]()` or `require('./load')()`, where there is no name to change. */
const isCalledByName = (site: Site): boolean => /[\w$]$/.test(site.module.text.slice(site.call.calleeRange.start, namedEnd(site)));

/** `whole`: as the default export itself. */
type Way = 'name' | 'default' | 'whole';

/** How the callee's name comes from the file that declares the function, and by which load: as one of its names, perhaps through what takes all of them, or out of its default export. */
export function wayTo(study: Study, { module, named }: Site, from: Module, name: string): { readonly way: Way; readonly specifier: string } | undefined {
  const homes = new Set([valueKey({ kind: 'namespace', file: from.file })]);
  const ways = loadedAs(module, named, []).flatMap(({ specifier, names }) => {
    const target = study.graph.program.resolutions.get(module.file)?.get(specifier);
    const way = wayBy(names);
    if (target?.kind !== 'file' || way === undefined) return [];
    return target.file === from.file || (way === 'name' && hasBeside(study.graph, { kind: 'namespace', file: target.file }, homes, name)) ? [{ way, specifier }] : [];
  });
  return ways[0];
}

/** Outermost last: `store.load` of a default import is `load` of `default`. */
function wayBy(names: readonly string[]): Way | undefined {
  if (names.length === 1) return names[0] === 'default' ? 'whole' : 'name';
  return names.length === 2 && names[1] === 'default' ? 'default' : undefined;
}

/** Through what, and out of which modules: a variable may be given one of several. */
function loadedAs(module: Module, origin: Origin, names: readonly string[]): { readonly specifier: string; readonly names: readonly string[] }[] {
  if (names.length > MOST_STEPS) return [];
  switch (origin.kind) {
    case 'member':
      return loadedAs(module, origin.object, [...names, origin.name]);
    case 'binding':
      return (module.bindings[origin.binding]?.values ?? []).flatMap((value) => (value.kind === 'binding' ? [] : loadedAs(module, value, names)));
    case 'either':
      return origin.of.flatMap((each) => loadedAs(module, each, names));
    case 'module':
      return [{ specifier: origin.specifier, names }];
    default:
      return [];
  }
}

const MOST_STEPS = 8;
