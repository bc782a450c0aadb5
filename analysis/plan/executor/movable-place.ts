import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Found } from './setup.ts';

/** The statement that declares a function, without `export`, where it is one that can be cut out; else why not. */
export function placeObstacle(module: Module, fn: Fn): Range | Found {
  const name = fn.name ?? 'the function';
  const refused = (message: string, hint: string): Found => ['executor-capture', `'${name}' ${message}`, hint];
  const binding = fn.binding === undefined ? undefined : module.bindings[fn.binding];
  const isAssigned = isExportAssignment(module, fn);
  if (fn.parent !== 0 || (binding?.fn !== 0 && !isAssigned)) return refused('is not declared at the top level of its module', 'move it there');
  if (binding?.reassigned === true) return refused('is assigned anew elsewhere', 'give it one meaning');
  if (fn.isGenerator) return refused('is a generator, which gives its values one by one', 'collect them in an array');
  if (fn.overloads.length > 0) return refused('has overloads', 'give it one signature');
  if (fn.uses.arguments || fn.uses.newTarget) return refused('asks for its arguments or how it was called', 'name its parameters');
  if (usesThis(module, fn)) return refused('uses `this`', 'hand over what it needs as an argument');
  if (fn.params.some((each) => each.name === undefined && (each.pattern === undefined || each.rest))) return refused('takes its last parameters apart', 'name them and take them apart inside');
  if (isAssigned) return isTaken(module, fn) ? refused('has the name of something else in its module', 'name one of them differently') : { start: fn.start, end: fn.end };
  if (fn.isDeclaration) return isDefault(module, fn) ? refused('is the default export itself', 'declare it, and export its name') : { start: fn.start, end: fn.end };
  return binding?.statement === undefined || (fn.kind !== 'arrow' && fn.kind !== 'function') ? refused('is not declared by a statement of its own', 'declare it alone') : declaration(module, binding.statement);
}

/** `exports.render = function () {…}`: the function alone can go, as what is assigned to it. */
export const isExportAssignment = ({ text, syntax }: Module, { parent, start, statement, name, isDeclaration }: Fn): boolean =>
  parent === 0 && !isDeclaration && syntax === 'commonjs' && name !== undefined && statement !== undefined && /^(?:module\.)?exports\.[\w$]+\s*=\s*$/.test(text.slice(statement.start, start));

/** In the worker module it is declared by its name. */
const isTaken = ({ bindings }: Module, { name, start, end }: Fn): boolean => bindings.some((each) => each.fn === 0 && each.name === name && !(start <= each.range.start && each.range.end <= end));

/** Arrows have the `this` of the function around them. */
function usesThis(module: Module, fn: Fn): boolean {
  if (fn.uses.this || fn.uses.super) return true;
  return module.functions.some((each) => each.parent === fn.id && each.kind === 'arrow' && usesThis(module, each));
}

const isDefault = ({ text }: Module, { start }: Fn): boolean => /\bexport\s+default\s+$/.test(text.slice(0, start));

/** A statement's range, without the keyword in front. */
export function declaration({ text }: Module, { start, end }: Range): Range {
  return { start: start + (/^export\s+/.exec(text.slice(start, end))?.[0].length ?? 0), end };
}
