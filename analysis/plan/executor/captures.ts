import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Binding, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { globalsObstacle } from './changed-globals.ts';
import { constantObstacle } from './constants.ts';
import { importObstacle } from './imported-code.ts';
import { declaration, placeObstacle } from './movable-place.ts';
import type { Found } from './setup.ts';
import type { MovedCode } from './task.ts';
import { surroundingsObstacle } from './thread-bound.ts';

const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

interface Moving {
  readonly graph: CallGraph;
  readonly module: Module;
  /** Statements found so far, by the binding that each declares. */
  readonly statements: Map<number, Range>;
  readonly imports: Set<number>;
  /** Bindings that it is given there. */
  readonly given: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** All code that a function needs on another thread, or what it uses that only this one has. */
export function movedCode(graph: CallGraph, module: Module, fn: Fn): MovedCode | Found {
  const statement = placeObstacle(module, fn);
  return 'start' in statement ? codeAround(graph, module, fn, statement, NONE) : statement;
}

/** All that code of a module needs on another thread beside itself. `given`: bindings that it is given there. */
export function codeAround(graph: CallGraph, module: Module, fn: Fn, statement: Range, given: ReadonlySet<number>): MovedCode | Found {
  const moving: Moving = { graph, module, statements: new Map([[fn.binding ?? -1, statement]]), imports: new Set(), given };
  const queue = [statement];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const obstacle = surroundingsObstacle(module, at) ?? globalsObstacle(graph, module, at) ?? captured(moving, at, queue);
    if (obstacle !== undefined) return obstacle;
  }
  const ranges = [...moving.statements.values()];
  const late = [...moving.imports].map((id) => importObstacle(graph, module, id, ranges)).find((each) => each !== undefined) ?? [...moving.statements].map(([id, range]) => (range === statement ? undefined : constantObstacle(graph, module, id, ranges))).find((each) => each !== undefined);
  if (late !== undefined) return late;
  const carried = [...moving.statements].filter(([, range]) => range !== statement).map(([binding, range]) => ({ binding, statement: range, isShared: isShared(module, binding, ranges) }));
  return { fn: fn.id, statement, carried: carried.sort((a, b) => a.statement.start - b.statement.start), imports: [...moving.imports] };
}

/** Notes what a statement refers to outside of itself. */
function captured({ module, statements, imports, given }: Moving, at: Range, queue: Range[]): Found | undefined {
  for (const reference of module.references.filter((each) => within(each, at))) {
    const binding = module.bindings[reference.binding];
    if (binding === undefined || within(binding.range, at) || statements.has(binding.id) || given.has(binding.id)) continue;
    if (module.imports.some((record) => record.topLevel && record.names.some((name) => name.binding === binding.id))) imports.add(binding.id);
    else {
      const statement = carriedStatement(module, binding);
      if (!('start' in statement)) return statement;
      statements.set(binding.id, statement);
      queue.push(statement);
    }
  }
  return undefined;
}

/** The whole declaration of what is used, where it can go along. */
function carriedStatement(module: Module, binding: Binding): Range | Found {
  const { name, kind } = binding;
  if (binding.fn !== 0) return ['executor-capture', `'${name}' belongs to the function around it`, 'hand it over as an argument'];
  if (binding.reassigned) return ['executor-state', `'${name}' changes, and a worker thread would have one of its own`, 'hand its value over as an argument'];
  if (kind === 'class') return ['executor-capture', `'${name}' is a class, whose instances would be others on a worker thread`, 'use plain data and functions'];
  if (kind === 'function') return functionStatement(module, binding);
  const type = kind === 'type' ? module.types.declarations.find((each) => each.binding === binding.id) : undefined;
  if (type !== undefined) return { start: type.start, end: type.end };
  if (binding.statement === undefined) return ['executor-capture', `'${name}' is not declared by a statement of its own`, 'declare it alone, or hand it over as an argument'];
  return declaration(module, binding.statement);
}

function functionStatement(module: Module, { id, name }: Binding): Range | Found {
  const fn = module.functions.find((each) => each.binding === id && each.isDeclaration);
  if (fn === undefined || fn.overloads.length > 0) return ['executor-capture', `'${name}' has overloads, which would have to move with it`, 'hand over a function that needs it not'];
  return { start: fn.start, end: fn.end };
}

/** Is it used by code that stays, in this module or in others? */
export function isShared(module: Module, binding: number, moved: readonly Range[]): boolean {
  const declared = module.bindings[binding];
  if (declared !== undefined && isExported(module, declared)) return true;
  return module.references.some((each) => each.binding === binding && !moved.some((range) => within(each, range)));
}

/** By its declaration or in a list. */
function isExported(module: Module, { id, range }: Binding): boolean {
  const statement = module.statements.find((each) => each.parent === undefined && each.fn === 0 && within(range, each));
  const own = statement !== undefined && /^\s*export\b/.test(module.text.slice(statement.start, statement.end));
  return own || /\bexport\s+(?:const\s+|let\s+|(?:declare\s+)?(?:interface|type|enum|function)\s+)?$/.test(module.text.slice(0, range.start)) || module.exports.some(({ origin }) => origin.kind === 'binding' && origin.binding === id);
}
