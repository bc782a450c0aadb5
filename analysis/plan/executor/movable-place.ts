import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Found } from './setup.ts';

/** The statement that declares a function, without `export`, where it is one that can be cut out; else why not. */
export function placeObstacle(module: Module, fn: Fn): Range | Found {
  const name = fn.name ?? 'the function';
  const refused = (message: string, hint: string): Found => ['executor-capture', `'${name}' ${message}`, hint];
  const binding = fn.binding === undefined ? undefined : module.bindings[fn.binding];
  if (fn.parent !== 0 || binding?.fn !== 0) return refused('is not declared at the top level of its module', 'move it there');
  if (binding.reassigned) return refused('is assigned anew elsewhere', 'give it one meaning');
  if (fn.isGenerator) return refused('is a generator, which gives its values one by one', 'collect them in an array');
  if (fn.overloads.length > 0) return refused('has overloads', 'give it one signature');
  if (fn.uses.arguments || fn.uses.newTarget) return refused('asks for its arguments or how it was called', 'name its parameters');
  if (usesThis(module, fn)) return refused('uses `this`', 'hand over what it needs as an argument');
  if (fn.params.some((each) => each.name === undefined)) return refused('takes a parameter apart', 'name the parameter and take it apart inside');
  if (fn.isDeclaration) return isDefault(module, fn) ? refused('is the default export itself', 'declare it, and export its name') : { start: fn.start, end: fn.end };
  return binding.statement === undefined || (fn.kind !== 'arrow' && fn.kind !== 'function') ? refused('is not declared by a statement of its own', 'declare it alone') : declaration(module, binding.statement);
}

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
