import { lookup } from '../../../catalog/index.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { makesComputer } from './constants.ts';

/** A call, anywhere in the program, that changes how a package works: of one of the functions named. */
export function configuredElsewhere(graph: CallGraph, name: string, functions: readonly string[]): string | undefined {
  return callOf(graph, name, (path) => functions.includes(path)) ?? writtenMember(graph, name);
}

/** `Mustache.escape = …`. */
function writtenMember(graph: CallGraph, name: string): string | undefined {
  for (const module of modulesUsing(graph, name)) {
    const write = module.writes.find(({ object }) => graph.follower.follow(module.file, object).values.some((value) => value.kind === 'external' && value.module === name && value.path.length === 0));
    if (write !== undefined) return module.text.slice(write.start, write.end);
  }
  return undefined;
}

/** A call of anything of a package that may set something in it, outside of the code in `except`; tests, say, are left out. What the catalogue knows to compute sets nothing. */
export function usedElsewhere(graph: CallGraph, name: string, except: readonly (Range & { readonly file: string })[], isLeftOut: (file: string) => boolean): string | undefined {
  return callOf(graph, name, (path, isNew) => !computes(name, path, isNew), except, isLeftOut);
}

function callOf(graph: CallGraph, name: string, isMeant: (path: string, isNew: boolean) => boolean, except: readonly (Range & { readonly file: string })[] = [], isLeftOut: (file: string) => boolean = () => false): string | undefined {
  for (const module of modulesUsing(graph, name).filter(({ file }) => !isLeftOut(file))) {
    for (const call of module.calls) {
      if (except.some(({ file, start, end }) => file === module.file && start <= call.start && call.end <= end)) continue;
      const { values } = graph.callees(module.file, call);
      const isCalled = values.some((value) => value.kind === 'external' && value.module === name && !loads(module, call) && isMeant(value.path.join('.'), call.isNew));
      if (isCalled) return call.calleeText;
    }
  }
  return undefined;
}

/** It computes, is made to do so, or is a part of what was computed. */
function computes(module: string, path: string, isNew: boolean): boolean {
  const [computed = ''] = path.split('.().');
  return lookup(module, computed || 'default').some(({ kind }) => kind === 'cpu') || (isNew && makesComputer({ kind: 'external', module, path: path.split('.') }));
}

/** `require('x')` is not a use of it. */
const loads = (module: Module, call: Range): boolean => module.imports.some((each) => call.start <= each.start && each.end <= call.end && each.end > call.end - 3);

/** `error instanceof sass.Exception`: a class of the package that objects are compared with. */
export function testedClass(graph: CallGraph, name: string): string | undefined {
  for (const module of modulesUsing(graph, name)) {
    const uses = [
      ...module.references.map(({ binding, use, start, end }) => ({ origin: { kind: 'binding' as const, binding }, use, start, end })),
      ...module.members.map(({ object, name: member, use, start, end }) => ({ origin: { kind: 'member' as const, object, name: member ?? '' }, use, start, end })),
    ];
    for (const { origin, use, start, end } of uses) {
      if (use.how !== 'operand' || use.operator !== 'instanceof') continue;
      if (graph.follower.follow(module.file, origin).values.some((value) => value.kind === 'external' && value.module === name)) return module.text.slice(start, end);
    }
  }
  return undefined;
}

function modulesUsing(graph: CallGraph, name: string): Module[] {
  const { modules, resolutions } = graph.program;
  const bare = name.replace(/^node:/, '');
  return [...modules.values()].filter(({ file, imports }) => imports.some(({ specifier }) => specifier === name || specifier === bare || [...(resolutions.get(file)?.values() ?? [])].some((target) => target.kind === 'package' && target.module === name)));
}
