import type { ExportRecord, ImportedName, ImportRecord } from '../module.ts';
import { UNKNOWN, type Origin } from '../origin.ts';
import { keyName, unwrap, type Node } from './ast.ts';
import { isInteropHelper } from './interop.ts';
import { loadedBy } from './loaded-path.ts';
import { originOf } from './origin-of.ts';
import type { Reading } from './reading.ts';
import { useOf } from './use-of.ts';

/** Every way the file brings in a module, in source order. */
export function readImports(reading: Reading): ImportRecord[] {
  const statements = reading.imports.flatMap(({ node, fn }) => readImport(reading, node, fn));
  const calls = reading.calls.flatMap(({ node, fn }) => readRequire(reading, node, fn));
  return [...statements, ...calls].sort((a, b) => a.start - b.start);
}

function readImport(reading: Reading, node: Node, fn: number): ImportRecord[] {
  if (node.type === 'ImportDeclaration') return [readDeclaration(reading, node)];
  if (node.type === 'TSImportEqualsDeclaration') return readImportEquals(reading, node);
  if (node.type !== 'ImportExpression') return [];
  const specifier = loadedBy(reading, unwrap(node.source));
  if (specifier === undefined) return [];
  const parent = reading.parents.get(node);
  const loaded = parent?.type === 'AwaitExpression' ? parent : node;
  return [{ ...requireLike(reading, loaded, node.source, specifier), how: 'dynamic', topLevel: fn === 0, ...(loaded === node ? { promise: { use: useOf(reading, node), fn } } : {}) }];
}

function readDeclaration(reading: Reading, node: Extract<Node, { type: 'ImportDeclaration' }>): ImportRecord {
  const whole = { start: node.start, end: node.end };
  return {
    ...whole,
    how: node.specifiers.length === 0 ? 'side-effect' : 'import',
    specifier: node.source.value,
    specifierRange: { start: node.source.start, end: node.source.end },
    statement: whole,
    names: node.specifiers.map((each) => importedName(reading, each)),
    typeOnly: node.importKind === 'type',
    topLevel: true,
  };
}

function importedName(reading: Reading, node: Node): ImportedName {
  const local = 'local' in node ? (node.local as Node) : node;
  const shared = { binding: reading.bindingOf.get(local) ?? -1, range: { start: node.start, end: node.end } };
  if (node.type === 'ImportDefaultSpecifier') return { ...shared, imported: 'default', typeOnly: false };
  if (node.type !== 'ImportSpecifier') return { ...shared, imported: '*', typeOnly: false };
  return { ...shared, imported: keyName(node.imported, false) ?? 'default', typeOnly: node.importKind === 'type' };
}

function readImportEquals(reading: Reading, node: Extract<Node, { type: 'TSImportEqualsDeclaration' }>): ImportRecord[] {
  const from = node.moduleReference;
  if (from.type !== 'TSExternalModuleReference') return [];
  const whole = { start: node.start, end: node.end };
  const name = { imported: '*', binding: reading.bindingOf.get(node.id) ?? -1, range: { start: node.id.start, end: node.id.end }, typeOnly: false };
  return [{ ...whole, how: 'import-equals', specifier: from.expression.value, specifierRange: { start: from.expression.start, end: from.expression.end }, statement: whole, names: [name], typeOnly: node.importKind === 'type', topLevel: true }];
}

function readRequire(reading: Reading, node: Node, fn: number): ImportRecord[] {
  if (node.type !== 'CallExpression') return [];
  const loaded = originOf(reading, node);
  const source = node.arguments[0];
  // Around another call that loads it, a helper brings in nothing itself.
  if (loaded.kind !== 'module' || source === undefined || isInteropHelper(unwrap(node.callee))) return [];
  const text = reading.text.slice(node.callee.start, node.callee.end);
  return [{ ...requireLike(reading, node, source, loaded.specifier), how: text.endsWith('getBuiltinModule') ? 'builtin' : 'require', topLevel: fn === 0 }];
}

/** `const x = require(…)`, `const { a, b: c } = require(…)`; without a declaration of its own it brings in no names. */
function requireLike(reading: Reading, loaded: Node, source: Node, specifier: string): Omit<ImportRecord, 'how' | 'topLevel'> {
  const declarator = reading.parents.get(loaded);
  const shared = { start: loaded.start, end: loaded.end, specifier, specifierRange: { start: source.start, end: source.end }, typeOnly: false };
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== loaded) return { ...shared, names: [] };
  const declaration = reading.parents.get(declarator);
  const alone = declaration?.type === 'VariableDeclaration' && declaration.declarations.length === 1;
  return { ...shared, names: patternNames(reading, declarator.id), ...(alone ? { statement: { start: declaration.start, end: declaration.end } } : {}) };
}

function patternNames(reading: Reading, pattern: Node): ImportedName[] {
  if (pattern.type === 'Identifier') {
    return [{ imported: '*', binding: reading.bindingOf.get(pattern) ?? -1, range: { start: pattern.start, end: pattern.end }, typeOnly: false }];
  }
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.value.type !== 'Identifier') return [];
    const imported = keyName(property.key, property.computed);
    return imported === undefined ? [] : [{ imported, binding: reading.bindingOf.get(property.value) ?? -1, range: { start: property.start, end: property.end }, typeOnly: false }];
  });
}

/** ESM and TypeScript exports; CommonJS exports are property writes. */
export function readExports(reading: Reading): ExportRecord[] {
  return reading.exports.flatMap(({ node }) => readExport(reading, node));
}

function readExport(reading: Reading, node: Node): ExportRecord[] {
  const range = { start: node.start, end: node.end };
  if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', origin: originOf(reading, node.declaration), range, typeOnly: node.declaration.type === 'TSInterfaceDeclaration' }];
  if (node.type === 'TSExportAssignment') return [{ name: 'export=', origin: originOf(reading, node.expression), range, typeOnly: false }];
  if (node.type === 'ExportAllDeclaration') {
    const name = node.exported === null ? '*' : (keyName(node.exported, false) ?? '*');
    return [{ name, origin: node.exported === null ? UNKNOWN : { kind: 'module', specifier: node.source.value, esm: true }, from: node.source.value, range, typeOnly: node.exportKind === 'type' }];
  }
  if (node.type !== 'ExportNamedDeclaration') return [];
  return node.declaration === null ? node.specifiers.map((each) => specifierExport(reading, node, each)) : declaredExports(reading, node.declaration, range);
}

function specifierExport(reading: Reading, node: Extract<Node, { type: 'ExportNamedDeclaration' }>, specifier: Node): ExportRecord {
  if (specifier.type !== 'ExportSpecifier') throw new TypeError(`not an export specifier: ${specifier.type}`);
  const local = keyName(specifier.local, false) ?? 'default';
  const from = node.source?.value;
  const origin: Origin = from === undefined ? originOf(reading, specifier.local) : { kind: 'member', object: { kind: 'module', specifier: from, esm: true }, name: local };
  return {
    name: keyName(specifier.exported, false) ?? 'default',
    origin,
    ...(from === undefined ? {} : { from }),
    range: { start: specifier.start, end: specifier.end },
    typeOnly: node.exportKind === 'type' || specifier.exportKind === 'type',
  };
}

function declaredExports(reading: Reading, declaration: Node, range: { start: number; end: number }): ExportRecord[] {
  return declaredNames(declaration).map((name) => ({ name: name.name, origin: originOf(reading, name), range, typeOnly: false }));
}

/** The names of values that a declaration makes. */
export function declaredNames(declaration: Node): Extract<Node, { type: 'Identifier' }>[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => boundNames(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declaration.id === null ? [] : [declaration.id];
    case 'TSEnumDeclaration':
      return [declaration.id];
    case 'TSModuleDeclaration':
      return declaration.id.type === 'Identifier' ? [declaration.id] : [];
    default:
      return [];
  }
}

function boundNames(pattern: Node): Extract<Node, { type: 'Identifier' }>[] {
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  if (pattern.type === 'RestElement') return boundNames(pattern.argument);
  if (pattern.type === 'ObjectPattern') return pattern.properties.flatMap((each) => boundNames(each.type === 'Property' ? each.value : each));
  return pattern.type === 'ArrayPattern' ? pattern.elements.flatMap((each) => (each === null ? [] : boundNames(each))) : [];
}
