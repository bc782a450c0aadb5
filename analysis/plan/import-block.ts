import type { ImportRecord, Module } from '../program/module.ts';
import { topStatements } from './top-level.ts';

/** Where new imports and declarations go: after the leading imports of a file. */
export function importsEnd(module: Module): number {
  let end = module.style.prologueEnd;
  for (const statement of topStatements(module)) {
    if (statement.start < end) continue;
    const loads = module.imports.some((each) => each.topLevel && each.start >= statement.start && each.end <= statement.end);
    if (!loads || !/^(ImportDeclaration|TSImportEqualsDeclaration|VariableDeclaration|ExpressionStatement)$/.test(statement.type)) break;
    end = statement.end;
  }
  return end;
}

/** The import statement of a module that new names can be added to: braces, values, top level. */
export function openImport(module: Module, specifiers: readonly string[]): ImportRecord | undefined {
  return module.imports.find((each) => each.topLevel && !each.typeOnly && each.statement !== undefined && specifiers.includes(each.specifier) && each.names.some((name) => name.imported !== '*' && name.imported !== 'default' && !name.typeOnly));
}

/** How the file spells a module of Node's own: with or without `node:`, as it does elsewhere. */
export function spelled(module: Module, specifier: string): string {
  if (!specifier.startsWith('node:')) return specifier;
  const builtin = module.imports.filter((each) => /^(node:)?(fs|path|os|util|child_process|crypto|zlib|url|http|https|events|stream|fs\/promises|assert|module|process|buffer|net|readline|timers|vm|v8|tty|dns|worker_threads|perf_hooks|querystring|string_decoder)$/.test(each.specifier));
  const plain = builtin.length > 0 && builtin.filter((each) => !each.specifier.startsWith('node:')).length >= builtin.length / 2;
  return plain ? specifier.slice('node:'.length) : specifier;
}
