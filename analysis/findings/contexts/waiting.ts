import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Range, Use } from '../../program/structure.ts';
import { handedMethods } from '../handed-methods.ts';
import { isFormText, isOnProperty } from './by-form.ts';
import { isFrameworkText } from './framework-handlers.ts';

/**
 * Functions whose code may hold up others, as far as their own file tells: asynchronous ones, and those that are handed to something
 * that may run them later. What is written inside one of them may run with it. It may be too many, never too few.
 */
export const waitingIn = oncePer((module: Module): readonly Fn[] => {
  const functions = module.functions.filter(({ kind }) => kind !== 'module');
  if (isFrameworkText(module.file, module.text) || isFormText(module.text)) return functions;
  const handed = new Set(module.references.filter(({ use }) => isHanded(module, use)).map(({ binding }) => binding));
  const inHanded = new Set(module.objects.flatMap(({ use, properties }) => (isHanded(module, use) ? properties.flatMap(({ value }) => (value.kind === 'function' ? [value.fn] : [])) : [])));
  return functions.filter((fn) => fn.isAsync || isOnProperty(module, fn) || isHanded(module, fn.use) || inHanded.has(fn.id) || (fn.binding !== undefined && handed.has(fn.binding)) || handedMethods(module).has(fn.id) || mayBeCalledAbove(module, fn));
});

/** Is a place inside one of them? */
export const mayWaitAt = (module: Module, place: Range): boolean => waitingIn(module).some(({ start, end }) => start <= place.start && place.end <= end);

function isHanded(module: Module, use: Use): boolean {
  if (use.how === 'element') return isHanded(module, use.of);
  const holder = use.how === 'value' && use.object !== undefined ? module.objects[use.object] : undefined;
  return use.how === 'argument' || (holder !== undefined && isHanded(module, holder.use));
}

/** A method of a class that extends another, which may call it. */
const mayBeCalledAbove = ({ classes }: Module, { class: id, kind }: Fn): boolean => kind === 'method' && id !== undefined && classes[id]?.superClass !== undefined;
