import { posix } from 'node:path';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import type { PackageInfo } from '../../program/program.ts';
import { isBundled } from '../bundled.ts';
import { ownerOf } from '../references/public.ts';
import type { Study } from '../study.ts';

/** Can all these modules load one small module more: is it of their language and module system, and published where they are? */
export function canShareQueue({ graph: { program } }: Study, modules: readonly Module[]): boolean {
  const [first, ...others] = modules;
  if (first === undefined || first.emitted === 'unknown') return false;
  // It loads `async_hooks`, which no bundle for browsers has.
  if (modules.some(({ file }) => isBundled(program, file))) return false;
  const owner = ownerOf(program, first.file);
  const isAlike = others.every((each) => each.emitted === first.emitted && isTypeScript(each) === isTypeScript(first) && ownerOf(program, each.file) === owner);
  return isAlike && (owner === undefined || (!owner.dir.startsWith('..') && isPublished(owner, modules.map(({ file }) => file))));
}

/** What is built before it is published is not in the list itself, and neither need be what is put beside it. */
function isPublished({ published, dir }: PackageInfo, files: readonly string[]): boolean {
  const own = files.map((file) => posix.relative(dir === '' ? '.' : dir, file));
  const folders = (published ?? ['.']).map((pattern) => posix.normalize(pattern.replace(/(?:^|\/)\*.*$/, '') || '.').replace(/\/$/, ''));
  const isIn = (file: string, folder: string): boolean => folder === '.' || file === folder || file.startsWith(`${folder}/`);
  if (!own.some((file) => folders.some((folder) => isIn(file, folder)))) return true;
  return folders.some((folder) => own.every((file) => file !== folder && isIn(file, folder)));
}
