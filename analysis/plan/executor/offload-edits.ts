import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { annotator } from '../adapters/annotate.ts';
import { styled } from '../imports/layout.ts';
import { specifierOf } from '../write/places.ts';
import { withComment } from './leading-comment.ts';
import { workerAddress } from './task-text.ts';
import type { MovedCode, Task } from './task.ts';
import { isModule } from './worker-module.ts';

/** The body of a function that is now asked of a thread, and its parameters that are taken apart there, which need names here. */
export function bodyEdits(module: Module, fn: Fn, task: Task, run: string): Edit[] {
  const names = parameterNames(module, fn);
  const named = fn.params.flatMap(({ pattern }, index): Edit[] => (pattern === undefined ? [] : [{ file: module.file, ...pattern, text: names[index] ?? '' }]));
  return [...named, bodyEdit(module, fn, task, run, fn.params.map(({ rest }, index) => `${rest ? '...' : ''}${names[index] ?? ''}`).join(', '))];
}

function parameterNames(module: Module, fn: Fn): string[] {
  const taken = new Set(fn.params.flatMap(({ start, end }) => module.text.slice(start, end).match(/[\w$]+/g) ?? []));
  return fn.params.map(({ name, pattern }) => {
    if (name !== undefined) return name;
    const base = module.text.charAt(pattern?.start ?? 0) === '[' ? 'values' : 'options';
    let free = base;
    for (let count = 2; taken.has(free); count += 1) free = `${base}${count}`;
    taken.add(free);
    return free;
  });
}

function bodyEdit(module: Module, fn: Fn, task: Task, run: string, args: string): Edit {
  const typed = annotator(/^tsx?$/.test(module.language) && fn.returnType === undefined);
  const call = `${run}${typed(`<ReturnType<typeof import('${specifierOf(module, task.file)}').${task.name}>>`)}(${workerAddress(module, task)}, '${task.name}', [${args}])`;
  if (fn.expressionBody) return { file: module.file, start: fn.body.start, end: fn.body.end, text: styled(module, call) };
  const { indent, eol } = module.style;
  const own = /[ \t]*$/.exec(module.text.slice(0, lineStart(module, fn.start)))?.[0] ?? '';
  return { file: module.file, start: fn.body.start, end: fn.body.end, text: `{${eol}${own}${indent}${styled(module, `return ${call};`)}${eol}${own}}` };
}

const lineStart = ({ text }: Module, at: number): number => text.lastIndexOf('\n', at - 1) + 1 + (/^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0].length ?? 0);

/** What went along is gone; what the module still uses, it imports from there. */
export function carriedEdits(module: Module, task: Task, { carried }: MovedCode, gone: readonly Range[]): Edit[] {
  return carried.map(({ binding, statement, isShared }) => {
    const name = module.bindings[binding]?.name ?? '';
    return isShared ? broughtBack(module, task, name, statement, module.bindings[binding]?.kind === 'type', isReferredTo(module, binding, gone)) : without(module, statement);
  });
}

/** By text that stays; a signature that stays is text of its function. */
export function isReferredTo(module: Module, binding: number, gone: readonly Range[]): boolean {
  return module.references.some((each) => each.binding === binding && !gone.some((range) => range.start <= each.start && each.end <= range.end));
}

/** The declaration of a function that also stays: from where it lies now. */
export function broughtBack(module: Module, { file }: Task, name: string, statement: Range, isType = false, isUsed = true): Edit {
  const { start, end } = withComment(module, statement);
  const specifier = specifierOf(module, file);
  const keyword = /\bexport\s+$/.exec(module.text.slice(0, statement.start));
  const asModule = isModule(module);
  const text = asModule ? `import ${isType ? 'type ' : ''}{ ${name} } from '${specifier}';` : `const { ${name} } = require('${specifier}');`;
  const passed = keyword !== null && asModule && !isUsed;
  if (passed) return { file: module.file, start, end, text: styled(module, `export ${isType ? 'type ' : ''}{ ${name} } from '${specifier}';`) };
  const again = keyword === null || !asModule ? '' : `${module.style.eol}${styled(module, `export ${isType ? 'type ' : ''}{ ${name} };`)}`;
  return { file: module.file, start, end, text: `${styled(module, text)}${again}` };
}

/** With its comment, its `export` and the blank lines that parted it from the next. */
function without(module: Module, statement: Range): Edit {
  const { start, end } = withComment(module, statement);
  const rest = /^[^\S\n]*(?:\r?\n)+/.exec(module.text.slice(end))?.[0] ?? '';
  return { file: module.file, start, end: end + rest.length, text: '' };
}
