import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** Hands out names that no variable of a module has, in any scope, so that nothing is shadowed. */
export interface Names {
  /** The wanted name, or a variation of it that is free; taken from then on, within `scope` or everywhere. */
  take(wanted: string, scope?: Range): string;
  /** Variables whose names were handed out again. */
  readonly freed: ReadonlySet<number>;
}

export interface NamesOptions {
  /** Names that others are about to declare. */
  readonly reserved?: readonly string[];
  /** Whether a variable's declaration will be gone. */
  readonly isLeaving?: (binding: number) => boolean;
}

export function namesIn(module: Module, { reserved = [], isLeaving = () => false }: NamesOptions = {}): Names {
  const bearers = new Map<string, number[]>();
  for (const { id, name } of module.bindings) bearers.set(name, [...(bearers.get(name) ?? []), id]);
  let unavailable: ReadonlySet<string> | undefined;
  const given = new Map<string, (Range | undefined)[]>();
  const freed = new Set<number>();
  const isFree = (name: string, scope: Range | undefined): boolean => {
    unavailable ??= new Set([...RESERVED, ...reserved, ...globalsOf(module)]);
    if (unavailable.has(name) || given.get(name)?.some((other) => overlap(other, scope)) === true) return false;
    return bearers.get(name)?.every(isLeaving) ?? true;
  };
  return {
    freed,
    take(wanted, scope) {
      let name = wanted;
      for (let n = 1; !isFree(name, scope); n += 1) name = n === 1 ? `${wanted}Async` : `${wanted}Async${n}`;
      given.set(name, [...(given.get(name) ?? []), scope]);
      for (const binding of bearers.get(name) ?? []) freed.add(binding);
      return name;
    },
  };
}

const overlap = (a: Range | undefined, b: Range | undefined): boolean => a === undefined || b === undefined || (a.start < b.end && b.start < a.end);

/** Names that the file uses and does not declare: to declare them would change what they mean. */
function globalsOf(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  const { calls, members, bindings, writes, exports, objects, functions, classes } = module;
  const open: unknown[] = [calls, members, bindings, writes, exports, objects, functions, classes];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('kind' in value && value.kind === 'global' && 'name' in value && typeof value.name === 'string') names.add(value.name);
    for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) open.push(part);
  }
  return names;
}

const RESERVED = ['arguments', 'async', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'exports', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'module', 'new', 'null', 'package', 'private', 'protected', 'public', 'require', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield'];
