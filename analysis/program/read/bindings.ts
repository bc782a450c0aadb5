import { DefinitionType, type Variable } from '@typescript-eslint/scope-manager';
import { expected } from '../expected.ts';
import type { Binding, Reference } from '../module.ts';
import { UNKNOWN, type Origin } from '../origin.ts';
import { isFunctionNode, keyName, unwrap, type Node } from './ast.ts';
import { asNode, type Declared } from './bind.ts';
import { awaitOrigin, CALCULATED, either, isCreateRequire, loadedOrigin, originOf } from './origin-of.ts';
import type { Reading } from './reading.ts';
import { isDerivedType } from './type-queries.ts';
import { useOf } from './use-of.ts';

type Definition = Variable['defs'][number];

/** Every declared name with the values it can hold. */
export function readBindings(reading: Reading, declared: readonly Declared[]): Binding[] {
  noteConstants(reading, declared);
  noteCreatedRequires(reading, declared);
  return declared.map(({ variable, scope }, id) => {
    const definition = expected(variable.defs[0], 'the definition');
    const writes = variable.references.filter((reference) => reference.isWrite() && reference.init !== true);
    const values = [...variable.defs.flatMap((each) => (isAdded(variable, each) ? [UNKNOWN] : definedValues(reading, each))), ...writes.map((write) => writtenValue(reading, asNode(write.identifier)))];
    const name = asNode(definition.name);
    const declaration = asNode(definition.node);
    const statement = ownStatement(reading, declaration);
    return {
      id,
      name: variable.name,
      kind: kindOf(definition),
      fn: ownerOf(reading, definition, name),
      scope: { start: asNode(scope.block).start, end: asNode(scope.block).end },
      range: { start: name.start, end: name.end },
      values,
      reassigned: values.length > 1 || (writes.length > 0 && definition.type === DefinitionType.Parameter),
      ...(statement === undefined ? {} : { statement }),
      ...(declaration.type === 'VariableDeclarator' ? { declarator: { start: declaration.start, end: declaration.end } } : {}),
    };
  });
}

/** A namespace that adds to something of the same name. */
const isAdded = ({ defs }: Variable, { type }: Definition): boolean => type === DefinitionType.TSModuleName && defs.length > 1;

/** Every mention of a declared name after its declaration. */
export function readReferences(reading: Reading, declared: readonly Declared[]): Reference[] {
  return declared.flatMap(({ variable }, binding) =>
    variable.references
      .filter((reference) => reference.init !== true)
      .map((reference) => {
        const node = asNode(reference.identifier);
        const access = reference.isReadWrite() ? 'readwrite' : reference.isWrite() ? 'write' : (reference.isTypeReference && !reference.isValueReference) || isDerivedType(reading, node) ? 'type' : 'read';
        const parent = reading.parents.get(node);
        const shorthand = parent?.type === 'Property' && parent.shorthand;
        return { binding, fn: reading.fnOf.get(node) ?? 0, start: node.start, end: node.start + variable.name.length, access, writtenAt: writtenAt(reading, node), use: useOf(reading, node), shorthand } as const;
      }),
  );
}

/** The end of the assignment or update around a target. */
export function writtenAt(reading: Reading, target: Node): number {
  const parent = reading.parents.get(target);
  const isTarget = (parent?.type === 'AssignmentExpression' && parent.left === target) || parent?.type === 'UpdateExpression';
  return isTarget ? parent.end : target.end;
}

function kindOf(definition: Definition): Binding['kind'] {
  switch (definition.type) {
    case DefinitionType.ImportBinding:
      return 'import';
    case DefinitionType.FunctionName:
      return 'function';
    case DefinitionType.ClassName:
      return 'class';
    case DefinitionType.Parameter:
      return 'param';
    case DefinitionType.CatchClause:
      return 'catch';
    case DefinitionType.TSEnumName:
    case DefinitionType.TSEnumMember:
      return 'enum';
    case DefinitionType.TSModuleName:
      return 'namespace';
    case DefinitionType.Type:
      return 'type';
    default:
      return declarationKind(asNode((definition.parent ?? definition.node)));
  }
}

function declarationKind(declaration: Node): Binding['kind'] {
  if (declaration.type !== 'VariableDeclaration') return 'var';
  return declaration.kind === 'await using' ? 'using' : declaration.kind;
}

/** A function's own name is declared around it; everything else where its identifier stands. */
function ownerOf(reading: Reading, definition: Definition, name: Node): number {
  return reading.fnOf.get(name) ?? reading.fnOf.get(asNode(definition.node)) ?? 0;
}

function ownStatement(reading: Reading, declaration: Node): { start: number; end: number } | undefined {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') return { start: declaration.start, end: declaration.end };
  const parent = reading.parents.get(declaration);
  if (parent?.type !== 'VariableDeclaration' || parent.declarations.length !== 1) return undefined;
  return declaration.type === 'VariableDeclarator' && declaration.id.type === 'Identifier' ? { start: parent.start, end: parent.end } : undefined;
}

function definedValues(reading: Reading, definition: Definition): Origin[] {
  const node = asNode(definition.node);
  const name = asNode(definition.name);
  switch (definition.type) {
    case DefinitionType.ImportBinding:
      return [importedValue(reading, node)];
    case DefinitionType.TSEnumName:
    case DefinitionType.TSModuleName:
      return 'declare' in node && node.declare === true ? [UNKNOWN] : [{ kind: 'object', object: reading.ids.get(node) ?? -1 }];
    case DefinitionType.FunctionName:
    case DefinitionType.ClassName:
      return node.type === 'TSDeclareFunction' ? [] : [originOf(reading, node)];
    case DefinitionType.Variable:
      return node.type === 'VariableDeclarator' ? declaratorValues(reading, node.id, name, node.init, loopAround(reading, node)) : [UNKNOWN];
    case DefinitionType.Parameter:
      return parameterValues(reading, node, name);
    default:
      return [UNKNOWN];
  }
}

/** The loop in whose head it is declared. */
function loopAround(reading: Reading, declarator: Node): Node | undefined {
  const loop = reading.parents.get(reading.parents.get(declarator) ?? declarator);
  return loop?.type === 'ForOfStatement' || loop?.type === 'ForInStatement' ? loop : undefined;
}

function declaratorValues(reading: Reading, pattern: Node, name: Node, init: Node | null, loop: Node | undefined): Origin[] {
  if (loop !== undefined) return [loop.type === 'ForOfStatement' && !loop.await ? itemOf(reading, pattern, name, loop.right) : UNKNOWN];
  if (init === null) return [];
  return [elementwise(reading, pattern, name, init) ?? destructured(reading, pattern, name, originOf(reading, init)) ?? UNKNOWN];
}

/** `for (const each of list)`, `for (const [key, each] of map)`: the value of an entry is one of what the map holds, too, and a later part of a tuple one of what a list of tuples does. */
function itemOf(reading: Reading, pattern: Node, name: Node, collection: Node): Origin {
  const of = originOf(reading, collection);
  const isValue = isLaterPart(pattern, name);
  if (of.kind === 'unknown' || (pattern !== name && !isValue)) return UNKNOWN;
  return { kind: 'item', of: isValue ? { kind: 'result', call: -1, callee: { kind: 'member', object: of, name: 'values' } } : of };
}

/** Of a tuple: the first is a key. */
const isLaterPart = (pattern: Node, name: Node): boolean => pattern.type === 'ArrayPattern' && pattern.elements.findIndex((element) => element === name) > 0;

/** `const [a, b] = [f(), g()]`, `const [a, { b }] = await Promise.all([f(), import('g')])`. */
function elementwise(reading: Reading, pattern: Node, name: Node, init: Node): Origin | undefined {
  const value = unwrap(init);
  const list = listOf(reading, value);
  if (pattern.type !== 'ArrayPattern' || list === undefined || list.elements.some((element) => element?.type === 'SpreadElement')) return undefined;
  return partOf(reading, pattern, name, list, value !== list);
}

function partOf(reading: Reading, pattern: ArrayPattern, name: Node, list: ArrayExpression, isAwaited: boolean): Origin | undefined {
  const index = pattern.elements.findIndex((element) => element !== null && element.start <= name.start && name.end <= element.end);
  const [part, element] = [pattern.elements[index], list.elements[index]];
  if (!part || !element || part.type === 'RestElement') return undefined;
  return destructured(reading, part, name, isAwaited ? awaitOrigin(reading, unwrap(element)) : originOf(reading, element));
}

type ArrayPattern = Extract<Node, { type: 'ArrayPattern' }>;
type ArrayExpression = Extract<Node, { type: 'ArrayExpression' }>;

/** `[a, b]`, or `await Promise.all([a, b])`, which gives what each of them does. */
function listOf(reading: Reading, value: Node): ArrayExpression | undefined {
  if (value.type === 'ArrayExpression') return value;
  return value.type === 'AwaitExpression' ? listOfAll(reading, unwrap(value.argument)) : undefined;
}

/** `Promise.all([a, b])`. */
function listOfAll(reading: Reading, call: Node): ArrayExpression | undefined {
  const [all, ...others] = call.type === 'CallExpression' ? call.arguments : [];
  if (call.type !== 'CallExpression' || all === undefined || others.length > 0) return undefined;
  const callee = originOf(reading, call.callee);
  const list = unwrap(all);
  return callee.kind === 'member' && callee.name === 'all' && callee.object.kind === 'global' && callee.object.name === 'Promise' && list.type === 'ArrayExpression' ? list : undefined;
}

/** Follows a destructuring pattern down to one name: `{ a: { b = d } }` of X gives `X.a.b`, or d; `[a, b]` of a call gives one of what its result holds. */
function destructured(reading: Reading, pattern: Node, name: Node, value: Origin): Origin | undefined {
  if (pattern === name) return value;
  if (pattern.type === 'AssignmentPattern') {
    return destructured(reading, pattern.left, name, either(value, originOf(reading, pattern.right)));
  }
  if (pattern.type === 'ArrayPattern' && value.kind === 'result') return pattern.elements.some((element) => element === name) ? { kind: 'item', of: value } : undefined;
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    // What is left of a module is used like the module; of anything else it is a copy, so that it is likely alone.
    if (property.type === 'RestElement' && property.argument === name) return value.kind === 'module' ? value : either(value, UNKNOWN);
    if (property.type !== 'Property') continue;
    const key = keyName(property.key, property.computed);
    const found = destructured(reading, property.value, name, key === undefined ? UNKNOWN : { kind: 'member', object: value, name: key });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `f(x = require('y'))`, `f({ fs = require('fs') })`: what callers pass, or the default. */
function parameterValues(reading: Reading, node: Node, name: Node): Origin[] {
  const fn = reading.fnIds.get(node);
  const params: readonly Node[] = isFunctionNode(node) ? node.params : [];
  const index = params.findIndex((param) => param.start <= name.start && name.end <= param.end);
  const param = params[index];
  const pattern = param?.type === 'TSParameterProperty' ? param.parameter : param;
  if (fn === undefined || pattern === undefined || pattern.type === 'RestElement') return [UNKNOWN];
  const part = index === 0 && pattern.type === 'ArrayPattern' ? givenPart(reading, node, pattern, name) : undefined;
  if (part !== undefined) return [part];
  const given: Origin = (index === 0 ? loadedModule(reading, node) : undefined) ?? { kind: 'parameter', fn, index };
  return [isLaterPart(pattern, name) ? { kind: 'item', of: given } : (destructured(reading, pattern, name, given) ?? UNKNOWN)];
}

/** `Promise.all([import('fs'), load()]).then(([fs, text]) => …)`. */
function givenPart(reading: Reading, callback: Node, pattern: ArrayPattern, name: Node): Origin | undefined {
  const before = chainedBefore(reading, callback);
  const list = before === undefined ? undefined : listOfAll(reading, unwrap(before));
  return list === undefined || list.elements.some((element) => element?.type === 'SpreadElement') ? undefined : partOf(reading, pattern, name, list, true);
}

/** `import('fs').then((fs) => …)`: what the callback is given. */
function loadedModule(reading: Reading, callback: Node): Origin | undefined {
  const before = chainedBefore(reading, callback);
  const loaded = before?.type === 'ImportExpression' ? loadedOrigin(reading, before.source) : UNKNOWN;
  return loaded === UNKNOWN ? undefined : loaded;
}

/** The promise whose first reaction this is. */
function chainedBefore(reading: Reading, callback: Node): Node | undefined {
  const call = reading.parents.get(callback);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback || call.callee.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = call.callee;
  return keyName(property, computed) === 'then' ? object : undefined;
}

function importedValue(reading: Reading, node: Node): Origin {
  if (node.type === 'TSImportEqualsDeclaration') {
    const from = node.moduleReference;
    return from.type === 'TSExternalModuleReference' ? { kind: 'module', specifier: from.expression.value, esm: false } : qualified(reading, from);
  }
  const declaration = reading.parents.get(node);
  if (declaration?.type !== 'ImportDeclaration') return UNKNOWN;
  const module: Origin = { kind: 'module', specifier: declaration.source.value, esm: true };
  if (node.type === 'ImportNamespaceSpecifier') return module;
  if (node.type === 'ImportDefaultSpecifier') return { kind: 'member', object: module, name: 'default' };
  return node.type === 'ImportSpecifier' ? { kind: 'member', object: module, name: keyName(node.imported, false) ?? 'default' } : UNKNOWN;
}

/** `import read = fs.readFileSync;` */
function qualified(reading: Reading, name: Node): Origin {
  if (name.type !== 'TSQualifiedName') return originOf(reading, name);
  return { kind: 'member', object: qualified(reading, name.left), name: name.right.name };
}

/** `fs ??= require('fs')` gives nothing but what stands on its right. */
const GIVES = new Set(['=', '??=', '||=']);

function writtenValue(reading: Reading, identifier: Node): Origin {
  const parent = reading.parents.get(identifier);
  if (parent?.type === 'UpdateExpression') return CALCULATED;
  if (parent?.type !== 'AssignmentExpression' || parent.left !== identifier) return UNKNOWN;
  if (GIVES.has(parent.operator)) return originOf(reading, parent.right);
  return parent.operator === '&&=' ? UNKNOWN : CALCULATED;
}

/** Variables that are never given anything else, whatever they are declared by. */
function noteConstants(reading: Reading, declared: readonly Declared[]): void {
  declared.forEach(({ variable: { defs, references } }, binding) => {
    const node = defs[0] === undefined || defs.length > 1 ? undefined : asNode(defs[0].node);
    if (node?.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init !== null && references.every((each) => !each.isWrite() || each.init === true)) reading.constants.set(binding, node.init);
  });
}

function noteCreatedRequires(reading: Reading, declared: readonly Declared[]): void {
  declared.forEach(({ variable: { defs: [definition] } }, binding) => {
    const imported = definition?.type === DefinitionType.ImportBinding ? importedValue(reading, asNode(definition.node)) : UNKNOWN;
    if (isCreateRequire(reading, imported)) reading.requireMakers.add(binding);
    if (isRewire(imported)) reading.createdRequires.add(binding);
  });
  declared.forEach(({ variable: { defs: [definition] } }, binding) => {
    const node = definition === undefined ? undefined : asNode(definition.node);
    if (node?.type !== 'VariableDeclarator' || node.init?.type !== 'CallExpression') return;
    if (isCreateRequire(reading, originOf(reading, node.init.callee)) || isRewire(originOf(reading, node.init))) reading.createdRequires.add(binding);
  });
}

/** `const rewire = require('rewire')`: what it loads is the module, with an instance of its own and its variables laid open. */
function isRewire(origin: Origin): boolean {
  if (origin.kind === 'member') return origin.name === 'default' && isRewire(origin.object);
  return origin.kind === 'module' && origin.specifier === 'rewire';
}
