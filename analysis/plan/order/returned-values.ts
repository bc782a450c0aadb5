import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Study } from '../study.ts';
import { returnsPromise } from './promise-returning.ts';

/**
 * An async function waits for a promise that it returns, and runs a thenable: a function whose result nobody looked at may
 * become one only if it returns neither. What a call of a parameter gives (`return next()`, `return res.end()`) counts as plain.
 */
export function returnsOnlyPlain(study: Study, module: Module, fn: Fn): boolean {
  if (returnsPromise(study.graph, module, fn) !== 'no') return false;
  return fn.returns.every((each) => each.argument === undefined || isPlain(study, module, each.origin));
}

function isPlain(study: Study, module: Module, origin: Origin | undefined): boolean {
  switch (origin?.kind) {
    case 'literal':
    case 'object':
    case 'function':
      return true;
    case 'either':
      return origin.of.every((each) => isPlain(study, module, each));
    case 'result':
      return rootIsParameter(module, origin.callee) || isPlainCall(study, module, origin.callee);
    default:
      return false;
  }
}

function rootIsParameter(module: Module, callee: Origin): boolean {
  let root = callee;
  while (root.kind === 'member' || root.kind === 'result') root = root.kind === 'member' ? root.object : root.callee;
  return root.kind === 'binding' && module.bindings[root.binding]?.kind === 'param';
}

/** A function of the program that returns no promise, `console.log`, and synchronous functions of Node's own. */
function isPlainCall(study: Study, module: Module, callee: Origin): boolean {
  const { values, certain } = study.graph.follower.follow(module.file, callee);
  return certain && values.length > 0 && values.every((value) => {
    if (value.kind === 'global') return value.path[0] === 'console' || value.path[0] === 'process';
    if (value.kind === 'external') return value.path.at(-1)?.endsWith('Sync') === true && value.module.startsWith('node:');
    const found = value.kind === 'function' ? study.graph.functionOf(`${value.file}#${value.fn}`) : undefined;
    return found !== undefined && !found.fn.isAsync && returnsPromise(study.graph, found.module, found.fn) === 'no';
  });
}
