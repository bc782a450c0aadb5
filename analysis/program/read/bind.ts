import { analyze, type Reference as ScopeReference, type Scope, type Variable } from '@typescript-eslint/scope-manager';
import type { Module } from '../module.ts';
import type { Node } from './ast.ts';
import { parser } from './parse.ts';
import type { Reading } from './reading.ts';

/** A variable as the scope analysis gives it, before its values are known. */
export interface Declared {
  readonly variable: Variable;
  readonly scope: Scope;
}

/**
 * Finds declarations and ties every identifier to its declaration.
 * Settings that matter: no library types, and the parser's own visitor keys, or most plain JavaScript throws.
 */
export function bindNames(reading: Reading): { readonly declared: Declared[]; readonly undeclaredWrites: Module['undeclaredWrites'] } {
  const manager = analyze(reading.ast as never, {
    lib: [],
    sourceType: reading.syntax === 'esm' ? 'module' : 'commonjs',
    childVisitorKeys: parser().visitorKeys,
  });
  const declared: Declared[] = [];
  for (const scope of manager.scopes) {
    for (const variable of scope.variables) {
      if (variable.defs.length === 0) continue;
      const binding = declared.push({ variable, scope: scope }) - 1;
      for (const name of variable.identifiers) reading.bindingOf.set(asNode(name), binding);
      for (const reference of variable.references) reading.bindingOf.set(asNode(reference.identifier), binding);
    }
  }
  return { declared, undeclaredWrites: undeclaredWrites(reading, manager.globalScope?.through ?? []) };
}

function undeclaredWrites({ parents }: Reading, references: readonly ScopeReference[]): Module['undeclaredWrites'] {
  return references.filter((each) => each.isWrite()).map(({ identifier }) => {
    const node = asNode(identifier);
    const { start, end } = parents.get(node) ?? node;
    return { name: identifier.name, start, end };
  });
}

/** The scope analysis knows the same tree by its own types. */
export function asNode(node: ScopeReference['identifier'] | Variable['identifiers'][number] | Variable['defs'][number]['node'] | Scope['block']): Node {
  return node as unknown as Node;
}
