import { EXPECTING } from '../../../catalog/value-takers.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';

/** Functions that call what they are given, and look for what it throws before they return. */
const ASSERTIONS: ReadonlySet<string> = new Set(['node:assert', 'node:assert/strict', 'chai'].flatMap((module) => ['', 'strict.', 'assert.'].flatMap((way) => ['throws', 'doesNotThrow'].map((name) => `${module}#${way}${name}`))));
const EXPECTATIONS: ReadonlySet<string> = new Set([...EXPECTING, 'chai', 'expect'].map((module) => `${module}#expect`));

/** What follows `expect(…)`: nothing that waits, as `rejects` does. */
const THROWN = /^(?:\s*\.\s*(?:not|to|be|have)\b)*\s*\.\s*(?:toThrow\w*|throws?|Throw)\s*\(/;

/** `assert.throws(async () => { await load() })`, `expect(async () => load()).toThrow()`: an async function throws nothing before it returns. */
export function expectsThrow(graph: CallGraph, module: Module, call: CallSite, index: number, { origin }: Argument): boolean {
  if (index !== 0 || call.isNew || !isAskedToThrow(graph, module, call)) return false;
  const { values, certain } = graph.follower.follow(module.file, origin);
  return certain && values.length > 0 && values.every((value) => value.kind === 'function' && isAsync(graph, value.file, value.fn));
}

function isAsync({ program }: CallGraph, file: string, id: number): boolean {
  const fn = program.modules.get(file)?.functions[id];
  return fn?.isAsync === true && !fn.isGenerator;
}

function isAskedToThrow(graph: CallGraph, module: Module, call: CallSite): boolean {
  const [value, ...others] = graph.callees(module.file, call).values;
  if (value === undefined || others.length > 0) return false;
  const path = value.kind === 'external' ? value.path.filter((part) => part !== 'default').join('.') : value.kind === 'global' ? value.path.join('.') : '';
  const key = `${value.kind === 'external' ? value.module : 'globalThis'}#${path}`;
  return ASSERTIONS.has(key) || (EXPECTATIONS.has(key) && THROWN.test(module.text.slice(call.end)));
}
