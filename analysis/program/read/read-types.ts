import { NO_TYPES, type TypeDeclaration, type TypeExpr, type TypeFacts } from '../type-expr.ts';
import { isClassNode, isFunctionNode, keyName, unwrap, type Node } from './ast.ts';
import { nameOf, readType } from './read-type-expr.ts';
import { nodesOf, TYPED, type Reading } from './reading.ts';

type Writable = { -readonly [Key in keyof TypeFacts]: TypeFacts[Key][number][] };

/** Every annotation that can say what a value is, what a function gives, or who keeps to which contract. */
export function readTypes(reading: Reading): TypeFacts {
  if (reading.language === 'js' || reading.language === 'jsx') return NO_TYPES;
  const facts: Writable = { declarations: [], bindings: [], patterns: [], fields: [], returns: [], implements: [], assertions: [] };
  for (const { node } of nodesOf(reading, TYPED)) note(reading, facts, node);
  return facts;
}

function note(reading: Reading, facts: Writable, node: Node): void {
  if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration') facts.declarations.push(readDeclaration(reading, node));
  else if (node.type === 'TSTypeAnnotation') noteAnnotation(reading, facts, node);
  else if (node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') noteAssertion(reading, facts, node);
  else if (node.type === 'AssignmentPattern') noteDefault(reading, facts, node);
  else if (isClassNode(node)) noteHeritage(reading, facts, node);
}

function readDeclaration(reading: Reading, node: Extract<Node, { type: 'TSInterfaceDeclaration' | 'TSTypeAliasDeclaration' }>): TypeDeclaration {
  const binding = reading.bindingOf.get(node.id);
  const isInterface = node.type === 'TSInterfaceDeclaration';
  return {
    start: node.start,
    end: node.end,
    how: isInterface ? 'interface' : 'alias',
    name: node.id.name,
    ...(binding === undefined ? {} : { binding }),
    parameters: (node.typeParameters?.params ?? []).map((each) => each.name.name),
    extends: isInterface ? node.extends.map((each) => readType(reading, each)) : [],
    type: readType(reading, isInterface ? node.body : node.typeAnnotation),
  };
}

/** `x: T` on a variable, parameter or field, or the result of a function. */
function noteAnnotation(reading: Reading, facts: Writable, node: Node): void {
  const owner = reading.parents.get(node);
  if (owner === undefined) return;
  if (isFunctionNode(owner) && owner.returnType === node) {
    facts.returns.push({ fn: reading.fnIds.get(owner) ?? -1, type: readType(reading, node) });
  } else if (owner.type === 'Identifier') {
    const binding = reading.bindingOf.get(owner);
    if (binding !== undefined) facts.bindings.push({ binding, type: readType(reading, node) });
    noteParameterField(reading, facts, owner, readType(reading, node));
  } else if (owner.type === 'ObjectPattern' || owner.type === 'ArrayPattern') {
    facts.patterns.push({ of: { start: owner.start, end: owner.end }, type: readType(reading, node) });
  } else if (isField(owner)) {
    const id = reading.ids.get(reading.parents.get(reading.parents.get(owner) ?? owner) ?? owner);
    const name = keyName(owner.key, owner.computed);
    if (id !== undefined && name !== undefined) facts.fields.push({ class: id, name, type: readType(reading, node) });
  }
}

type Field = Extract<Node, { type: 'PropertyDefinition' | 'AccessorProperty' | 'TSAbstractPropertyDefinition' | 'TSAbstractAccessorProperty' }>;
const FIELDS = new Set<string>(['PropertyDefinition', 'AccessorProperty', 'TSAbstractPropertyDefinition', 'TSAbstractAccessorProperty']);

const isField = (node: Node): node is Field => FIELDS.has(node.type);

/** `constructor(private store: Store)` declares a field. */
function noteParameterField(reading: Reading, facts: Writable, name: Node, type: TypeExpr): void {
  let property = reading.parents.get(name);
  if (property?.type === 'AssignmentPattern') property = reading.parents.get(property);
  if (property?.type !== 'TSParameterProperty' || name.type !== 'Identifier') return;
  let owner = reading.parents.get(property);
  while (owner !== undefined && !isClassNode(owner)) owner = reading.parents.get(owner);
  const id = owner === undefined ? undefined : reading.ids.get(owner);
  if (id !== undefined) facts.fields.push({ class: id, name: name.name, type });
}

/** `constructor(private store = new Store())`: a parameter without an annotation has the type of its default. */
function noteDefault(reading: Reading, facts: Writable, { left, right, ...node }: Extract<Node, { type: 'AssignmentPattern' }>): void {
  const made = unwrap(right);
  if (left.type !== 'Identifier' || (left.typeAnnotation ?? null) !== null || made.type !== 'NewExpression' || made.callee.type !== 'Identifier') return;
  const owner = reading.parents.get(reading.parents.get(left) ?? left);
  const isParameter = owner !== undefined && (owner.type === 'TSParameterProperty' || (isFunctionNode(owner) && owner.params.some((each) => each.start === node.start)));
  const binding = reading.bindingOf.get(left);
  if (!isParameter || binding === undefined) return;
  const type = nameOf(reading, made.callee, made.typeArguments?.params ?? []);
  facts.bindings.push({ binding, type });
  noteParameterField(reading, facts, left, type);
}

function noteAssertion(reading: Reading, facts: Writable, node: Extract<Node, { type: 'TSSatisfiesExpression' | 'TSAsExpression' | 'TSTypeAssertion' }>): void {
  const { start, end } = unwrap(node.expression);
  facts.assertions.push({ of: { start, end }, type: readType(reading, node.typeAnnotation) });
}

function noteHeritage(reading: Reading, facts: Writable, node: Node): void {
  const id = reading.ids.get(node);
  if (id === undefined || !isClassNode(node)) return;
  for (const each of node.implements ?? []) facts.implements.push({ class: id, type: readType(reading, each) });
}
