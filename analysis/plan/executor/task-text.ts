import type { Module } from '../../program/module.ts';
import { annotator } from '../adapters/annotate.ts';
import { specifierOf } from '../write/places.ts';
import type { Task } from './task.ts';

/** A function of the user's module that stands for a task: same arguments, and a promise of the same result. */
export function taskText(module: Module, task: Task, name: string, run: string): string {
  const typed = annotator(/^tsx?$/.test(module.language));
  const type = `typeof import('${specifierOf(module, task.file)}').${task.name}`;
  return `async function ${name}(...args${typed(`: Parameters<${type}>`)}) {
  return ${run}${typed(`<ReturnType<${type}>>`)}(${workerAddress(module, task)}, '${task.name}', args);
}`;
}

/** Where a thread finds the worker module, from source and from a build alike. */
export function workerAddress(module: Module, { file }: Task): string {
  const specifier = specifierOf(module, file);
  return module.emitted === 'esm' ? `new URL('${specifier}', import.meta.url)` : `require.resolve('${specifier}')`;
}
