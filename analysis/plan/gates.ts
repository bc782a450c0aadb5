import { applyEdits, OverlappingEdits } from '../edit.ts';
import { isFailure, parse } from '../program/parse.ts';
import type { Module } from '../program/module.ts';
import type { Program } from '../program/program.ts';
import { readModule } from '../program/read-module.ts';
import { lineIndex } from '../program/lines.ts';
import type { Unit } from './plan.ts';

/** Law 7: what a unit's new text has to pass. Undefined = it does; else which gate dropped it and why. */
export function failedGate(program: Program, unit: Unit): string | undefined {
  for (const file of unit.files) {
    const module = program.modules.get(file);
    const failed = module === undefined ? `${file} is not in the program` : failedFile(module, unit);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

function failedFile(module: Module, unit: Unit): string | undefined {
  let text: string;
  try {
    text = applyEdits(module.text, unit.edits.filter((edit) => edit.file === module.file));
  } catch (error) {
    if (error instanceof OverlappingEdits) return `overlap: ${error.message}`;
    throw error;
  }
  const parsed = parse(module.file, text);
  if (isFailure(parsed)) return `syntax: ${module.file}:${lineIndex(text).at(parsed.offset).line} ${parsed.message}`;
  const after = readModule(module.file, text, module.style.bom, parsed);
  return after.syntax === module.syntax || module.syntax === 'commonjs' ? strayAwait(after) : `syntax: ${module.file} would become ${after.syntax}`;
}

/** Every await in an async function; in sloppy code `await (x)` outside one would be a call. */
function strayAwait(module: Module): string | undefined {
  const called = module.calls.find((call) => call.callee.kind === 'global' && call.callee.name === 'await');
  if (called !== undefined) return `await: ${module.file} calls a function named await at ${called.start}`;
  const fn = module.functions.find((each) => !each.isAsync && each.kind !== 'module' && each.awaits.length > 0);
  return fn === undefined ? undefined : `await: '${fn.name ?? 'a function'}' in ${module.file} awaits without being async`;
}
