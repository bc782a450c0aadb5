import { isTestFile } from '../../findings/file-role.ts';
import type { ImportRecord, Module } from '../../program/module.ts';
import { inertnessOf } from '../hazards/inert.ts';
import type { Study } from '../study.ts';

/**
 * Does a file give nothing, and is it loaded as the last thing that a program does: `bin/tool.js` with `require('../lib/cli')` and
 * no more? Its top level is the program's then, as if the file were started itself.
 */
export function isLoadedLast(study: Study, module: Module, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(module.file) || givesSomething(module) || study.surface.files.has(module.file)) return false;
  const loaders = loadersOf(study, module.file);
  return loaders.length > 0 && loaders.every(({ loader, records }) => {
    const isEntry = loadersOf(study, loader.file).length === 0 || isLoadedLast(study, loader, new Set([...seen, module.file]));
    return isEntry && !isTestFile(loader.file) && !study.surface.files.has(loader.file) && isLast(study, loader, records, module);
  });
}

const givesSomething = ({ exports, text }: Module): boolean => exports.length > 0 || /\bexports\b/.test(text);

interface Loader {
  readonly loader: Module;
  /** The ways in which it loads the file; none that are known for `export … from`. */
  readonly records: readonly ImportRecord[];
}

function loadersOf({ graph: { program } }: Study, file: string): Loader[] {
  return [...program.resolutions].flatMap(([from, resolved]) => {
    const loader = from === file ? undefined : program.modules.get(from);
    if (loader === undefined) return [];
    const specifiers = new Set([...resolved].flatMap(([specifier, target]) => (target.kind === 'file' && target.file === file ? [specifier] : [])));
    return specifiers.size === 0 ? [] : [{ loader, records: loader.imports.filter((each) => specifiers.has(each.specifier)) }];
  });
}

/** Nothing that anybody could see happens behind it, and nobody catches what it throws. */
function isLast(study: Study, loader: Module, records: readonly ImportRecord[], { emitted }: Module): boolean {
  const [only, ...others] = records;
  const top = loader.functions[0];
  if (only === undefined || others.length > 0 || top === undefined || !only.topLevel || only.names.length > 0) return false;
  if (loader.regions.some(({ kind, start, end }) => kind === 'try' && start <= only.start && only.end <= end)) return false;
  // A file that waits cannot be required.
  if (only.how === 'require' && emitted === 'esm') return false;
  if (only.how === 'side-effect' ? loader.imports.some(({ start }) => start > only.start) : !isStatement(loader, only)) return false;
  return inertnessOf(study).range(loader, top, { start: only.how === 'side-effect' ? top.start : only.end, end: top.end });
}

/** `require('…');`, `import('…');` and `await import('…');` */
function isStatement({ statements, text }: Module, { how, start, end }: ImportRecord): boolean {
  const statement = statements.find((each) => each.fn === 0 && each.type === 'ExpressionStatement' && each.start === start);
  return (how === 'require' || how === 'dynamic') && statement !== undefined && /^\)?;?$/.test(text.slice(end, statement.end));
}
