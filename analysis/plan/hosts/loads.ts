import { folderLoads } from '../../program/folder-loads.ts';
import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import { anyOf } from '../../program/values/computed-names.ts';

/** Which files of a program others load. */
export interface Loads {
  /** Imported or required by another file of the program. */
  readonly loaded: ReadonlySet<string>;
  /** The same without those of which only types are imported. */
  readonly run: ReadonlySet<string>;
  /** By an `import()` that is not awaited, so that the exports arrive on an object that is not followed. */
  readonly loosely: ReadonlySet<string>;
}

const known = new WeakMap<Program, Loads>();

/** Read once for each program. */
export function loadsOf(program: Program): Loads {
  let loads = known.get(program);
  if (loads === undefined) known.set(program, (loads = readLoads(program)));
  return loads;
}

function readLoads(program: Program): Loads {
  const loaded = new Set<string>();
  const loosely = new Set<string>();
  const run = new Set<string>();
  for (const [from, resolved] of program.resolutions) {
    for (const [specifier, target] of resolved) {
      if (target.kind !== 'file') continue;
      if (target.file !== from) loaded.add(target.file);
      if (target.file !== from && !isForTypes(program.modules.get(from), specifier)) run.add(target.file);
      if (isLoose(program.modules.get(from), specifier)) loosely.add(target.file);
    }
  }
  for (const { file, awaited } of loadedByFolder(program)) {
    loaded.add(file);
    run.add(file);
    if (!awaited) loosely.add(file);
  }
  return { loaded, loosely, run };
}

/** Any file of a folder that is loaded by a name which the text does not tell. */
function loadedByFolder(program: Program): { readonly file: string; readonly awaited: boolean }[] {
  return [...program.modules.values()].flatMap((module) => folderLoads(module).flatMap(({ from, awaited }) => anyOf(program, module.file, from).flatMap((file) => (file === module.file ? [] : [{ file, awaited }]))));
}

/** `import type { Job } from './job'`. */
function isForTypes(importer: Module | undefined, specifier: string): boolean {
  const imports = importer?.imports.filter((each) => each.specifier === specifier) ?? [];
  const isTyped = ({ typeOnly, names }: Module['imports'][number]): boolean => typeOnly || (names.length > 0 && names.every((name) => name.typeOnly));
  return imports.length > 0 && imports.every(isTyped) && importer?.exports.some((each) => each.from === specifier && !each.typeOnly) === false;
}

function isLoose(importer: Module | undefined, specifier: string): boolean {
  return importer?.imports.some((each) => each.how === 'dynamic' && each.specifier === specifier && importer.text.slice(each.start, each.start + 5) !== 'await') === true;
}
