import type { Edit } from '../../edit.ts';
import { isExportsWrite } from '../../program/exports-write.ts';
import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { NewFile, Unit } from '../plan.ts';
import { changedProgram } from './changed-program.ts';
import { lostPromises } from './promise-gate.ts';

/** Law 7: what the new text has to pass, as a program that is read again. The units that do not, each with the gate and why. */
export function failedGates(program: Program, units: readonly Unit[], edits: ReadonlyMap<string, readonly Edit[]>, added: readonly NewFile[] = []): ReadonlyMap<Unit, string> {
  const { program: after, failures } = changedProgram(program, edits, added);
  const failed = new Map<Unit, string>();
  const drop = (files: readonly string[], reason: string): void => {
    const meant = units.filter((unit) => files.some((file) => unit.files.includes(file)));
    // An edit that belongs to no unit's files would be nobody's fault, and go on for ever.
    for (const unit of meant.length === 0 ? units : meant) if (!failed.has(unit)) failed.set(unit, reason);
  };
  for (const [file, reason] of failures) drop([file], reason);
  for (const file of edits.keys()) {
    const [was, is] = [program.modules.get(file), after.modules.get(file)];
    const reason = was === undefined || is === undefined ? undefined : fileFault(after, was, is);
    if (reason !== undefined) drop([file], reason);
  }
  // What cannot be read says nothing about its calls.
  if (failures.size === 0) for (const lost of lostPromises(program, after, new Set(edits.keys()))) drop([lost.file, ...lost.from], `promise: ${lost.message} in ${lost.file}`);
  return failed;
}

function fileFault(program: Program, was: Module, is: Module): string | undefined {
  if (is.syntax !== was.syntax && was.syntax !== 'commonjs') return `syntax: ${is.file} would become ${is.syntax}`;
  return strayAwait(is) ?? lateExport(was, is) ?? topLevelAwait(program, was, is);
}

/** Every await in an async function; in sloppy code `await (x)` outside one would be a call. */
function strayAwait(module: Module): string | undefined {
  const called = module.calls.find((call) => call.callee.kind === 'global' && call.callee.name === 'await');
  if (called !== undefined) return `await: ${module.file} calls a function named await at ${called.start}`;
  const fn = module.functions.find((each) => !each.isAsync && each.kind !== 'module' && each.awaits.length > 0);
  return fn === undefined ? undefined : `await: '${fn.name ?? 'a function'}' in ${module.file} awaits without being async`;
}

/** Exports that were set at once and would be set in an async function. */
function lateExport(was: Module, is: Module): string | undefined {
  const late = (module: Module): number => module.writes.filter((write) => isExportsWrite(write) && module.functions[write.fn]?.isAsync === true).length;
  return late(is) > late(was) ? `exports: ${is.file} would set its exports later than before` : undefined;
}


/** Where nothing else takes anything of the file, and only in a module. */
function topLevelAwait(program: Program, was: Module, is: Module): string | undefined {
  const waits = (module: Module): boolean => (module.functions[0]?.awaits.length ?? 0) > 0;
  if (!waits(is) || waits(was)) return undefined;
  if (is.emitted === 'commonjs') return `top level: ${is.file} is a CommonJS module, which cannot wait`;
  const importer = [...program.resolutions].find(([file, resolved]) => file !== is.file && [...resolved].some(([specifier, target]) => target.kind === 'file' && target.file === is.file && (is.exports.length > 0 || takes(program.modules.get(file), specifier))));
  return importer === undefined ? undefined : `top level: ${is.file} would wait, and ${importer[0]} loads it`;
}

/** `import './cli.js'` and `import('./cli.js')` wait for it, and take nothing. */
function takes(importer: Module | undefined, specifier: string): boolean {
  const records = importer?.imports.filter((each) => each.specifier === specifier) ?? [];
  return records.length === 0 || records.some(({ how, names }) => names.length > 0 || (how !== 'side-effect' && how !== 'dynamic'));
}
