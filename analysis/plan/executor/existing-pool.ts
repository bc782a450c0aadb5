import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { PackageInfo, Program } from '../../program/program.ts';
import { ownerOf } from '../references/public.ts';
import type { Library } from './library.ts';

/** The pool that an earlier migration wrote into the package, for modules of this system: a module with `run` and `call` that makes a pool of the library, and is its own worker. */
export function existingPool({ program }: CallGraph, library: Library, owner: PackageInfo | undefined, system: Module['emitted']): string | undefined {
  return [...program.modules.values()].find((module) => module.emitted === system && ownerOf(program, module.file) === owner && isPool(module, library))?.file;
}

/** The module that an earlier migration wrote into the package to open connections. */
export function existingConnection({ program }: CallGraph, owner: PackageInfo | undefined, system: Module['emitted']): string | undefined {
  return [...program.modules.values()].find(({ file, text, emitted }) => emitted === system && ownerOf(program, file) === owner && /\bfunction open\(module, name, args\)/.test(text) && text.includes('workerData?.ownConnection'))?.file;
}

function isPool({ exports, writes, objects, imports, text }: Module, library: string): boolean {
  const written = writes.some(({ value }) => value.kind === 'object' && hasBoth(objects[value.object]?.properties.map(({ name }) => name) ?? []));
  return imports.some(({ specifier }) => specifier === library) && (hasBoth(exports.map(({ name }) => name)) || written) && /\b(?:fileURLToPath\(import\.meta\.url\)|__filename)/.test(text);
}

/** Does nothing but ask a thread: an earlier migration made it so. */
export function asksThread({ modules, resolutions }: Program, module: Module, fn: Fn): boolean {
  const [call, ...others] = module.calls.filter((each) => each.start >= fn.body.start && each.end <= fn.body.end && !/^(?:URL|require\.resolve)$/.test(each.calleeText));
  const record = module.imports.find(({ names }) => call?.callee.kind === 'binding' && names.some((name) => name.imported === 'run' && call.callee.kind === 'binding' && name.binding === call.callee.binding));
  const target = record === undefined || others.length > 0 ? undefined : resolutions.get(module.file)?.get(record.specifier);
  const pool = target?.kind === 'file' ? modules.get(target.file) : undefined;
  return pool !== undefined && LIBRARIES.some((library) => isPool(pool, library));
}

const LIBRARIES: readonly Library[] = ['piscina', 'tinypool', 'workerpool'];

const hasBoth = (names: readonly (string | undefined)[]): boolean => names.includes('run') && names.includes('call');
