import type { Module } from '../program/module.ts';

/** Hands out names that no variable of a module has, in any scope, so that nothing is shadowed. */
export interface Names {
  /** The wanted name, or a variation of it that is free. The name is taken from then on. */
  take(wanted: string): string;
}

export function namesIn(module: Module): Names {
  const taken = new Set(module.bindings.map((binding) => binding.name));
  return {
    take(wanted) {
      const candidates = [wanted, `${wanted}Async`];
      for (let n = 2; ; n += 1) {
        const name = candidates.shift() ?? `${wanted}Async${n}`;
        if (taken.has(name) || RESERVED.has(name)) continue;
        taken.add(name);
        return name;
      }
    },
  };
}

const RESERVED = new Set(['await', 'async', 'default', 'delete', 'import', 'export', 'new', 'class', 'function', 'arguments', 'eval', 'require', 'module', 'exports']);
