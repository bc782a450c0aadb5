import type { Module } from '../../program/module.ts';

const GLOBALS = ['Array', 'Buffer', 'Error', 'Map', 'Math', 'Object', 'Promise', 'Set', 'String', 'Symbol', 'TypeError', 'clearTimeout', 'process', 'setTimeout'];

/**
 * The text of a function of ours for a module. It refers to what the language and Node have under these names; where the module has
 * a variable of its own under one, `const process = require('child_process')`, to the same of `globalThis`.
 * `names` are those that the text is given, which are meant as they are.
 */
export function withOwnGlobals({ bindings }: Module, names: Readonly<Record<string, string>>, text: (names: Record<string, string>) => string): string {
  const hidden = GLOBALS.filter((name) => bindings.some((binding) => binding.fn === 0 && binding.name === name));
  if (hidden.length === 0) return text({ ...names });
  const given = Object.values(names);
  const marked = text(Object.fromEntries(Object.keys(names).map((key, index) => [key, `\uE000${index}\uE000`])));
  const reached = marked.replace(new RegExp(String.raw`(?<![\w$.'"\u0060])(?:${hidden.join('|')})(?![\w$]|\s*:)`, 'g'), 'globalThis.$&');
  return reached.replace(/\uE000(\d+)\uE000/g, (_, index: string) => given[Number(index)] ?? '');
}
