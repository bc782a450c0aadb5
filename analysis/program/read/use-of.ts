import type { Use } from '../structure.ts';
import { isFunctionNode, isWrapper, keyName, unwrap, type Node } from './ast.ts';
import type { Reading } from './reading.ts';

const OTHER: Use = { how: 'other' };

/**
 * How the value of an expression is used: by its parent, seen through parentheses, type assertions, and the operators
 * that hand a value on (`?:`, the right side of `&&`, the last of a sequence).
 */
export function useOf(reading: Reading, node: Node): Use {
  const parent = reading.parents.get(node);
  if (parent === undefined) return OTHER;
  if (isWrapper(parent) || handsOn(parent, node)) return useOf(reading, parent);
  return STATEMENT_USES[parent.type]?.(reading, parent, node) ?? EXPRESSION_USES[parent.type]?.(reading, parent, node) ?? OTHER;
}

function handsOn(parent: Node, node: Node): boolean {
  if (parent.type === 'ConditionalExpression') return parent.test !== node;
  if (parent.type === 'LogicalExpression') return parent.right === node || parent.operator !== '&&';
  return parent.type === 'SequenceExpression' && parent.expressions.at(-1) === node;
}

type Rule = (reading: Reading, parent: Node, node: Node) => Use | undefined;
const when = (how: Use & { how: string }): Rule => () => how;

const STATEMENT_USES: Readonly<Record<string, Rule>> = {
  ExpressionStatement: when({ how: 'dropped' }),
  ReturnStatement: when({ how: 'returned' }),
  ThrowStatement: when({ how: 'thrown' }),
  IfStatement: when({ how: 'condition' }),
  WhileStatement: when({ how: 'condition' }),
  DoWhileStatement: when({ how: 'condition' }),
  SwitchStatement: when({ how: 'operand', operator: '===', literal: true }),
  ForStatement: (_reading, parent, node) => (parent.type === 'ForStatement' && parent.test === node ? { how: 'condition' } : { how: 'dropped' }),
  ForOfStatement: (_reading, parent, node) => (parent.type === 'ForOfStatement' && parent.right === node ? { how: 'iterated', ...(parent.await ? { promised: true } : {}) } : OTHER),
  ForInStatement: (_reading, parent, node) => (parent.type === 'ForInStatement' && parent.right === node ? { how: 'iterated' } : OTHER),
  VariableDeclarator: (reading, parent, node) => declaratorUse(reading, parent, node),
  ExportDefaultDeclaration: when({ how: 'exported' }),
  ExportSpecifier: when({ how: 'exported' }),
  ExportNamedDeclaration: when({ how: 'exported' }),
  TSExportAssignment: when({ how: 'exported' }),
  PropertyDefinition: (reading, parent, node) => fieldUse(reading, parent, node),
};

const EXPRESSION_USES: Readonly<Record<string, Rule>> = {
  AwaitExpression: when({ how: 'awaited' }),
  YieldExpression: (_reading, parent) => ({ how: parent.type === 'YieldExpression' && parent.delegate ? 'iterated' : 'yielded' }),
  ArrowFunctionExpression: (_reading, parent, node) => (isFunctionNode(parent) && parent.body === node ? { how: 'returned' } : OTHER),
  ConditionalExpression: when({ how: 'condition' }),
  LogicalExpression: when({ how: 'condition' }),
  SequenceExpression: when({ how: 'dropped' }),
  UnaryExpression: (_reading, parent) => unaryUse(parent),
  BinaryExpression: (_reading, parent, node) => binaryUse(parent, node),
  TemplateLiteral: when({ how: 'template' }),
  SpreadElement: when({ how: 'spread' }),
  ArrayExpression: (reading, parent) => ({ how: 'element', of: useOf(reading, parent) }),
  MemberExpression: (reading, parent, node) => memberUse(reading, parent, node),
  CallExpression: (reading, parent, node) => callUse(reading, parent, node),
  NewExpression: (reading, parent, node) => callUse(reading, parent, node),
  TaggedTemplateExpression: (reading, parent) => ({ how: 'callee', call: reading.ids.get(parent) ?? -1 }),
  AssignmentExpression: (reading, parent, node) => assignmentUse(reading, parent, node),
  AssignmentPattern: (_reading, parent, node) => (parent.type === 'AssignmentPattern' && parent.right === node ? { how: 'stored', declares: true } : OTHER),
  Property: (reading, parent, node) => propertyUse(reading, parent, node),
  ClassDeclaration: (_reading, parent, node) => extendedUse(parent, node),
  ClassExpression: (_reading, parent, node) => extendedUse(parent, node),
};

const extendedUse = (parent: Node, node: Node): Use => ((parent.type === 'ClassDeclaration' || parent.type === 'ClassExpression') && parent.superClass === node ? { how: 'extended' } : OTHER);

function unaryUse(parent: Node): Use {
  if (parent.type !== 'UnaryExpression') return OTHER;
  if (parent.operator === 'void') return { how: 'void' };
  return parent.operator === '!' ? { how: 'condition' } : { how: 'operand', operator: parent.operator };
}

function binaryUse(parent: Node, node: Node): Use {
  if (parent.type !== 'BinaryExpression') return OTHER;
  const other = unwrap(parent.left === node ? parent.right : parent.left);
  const literal = other.type === 'Literal' || other.type === 'TemplateLiteral' || (other.type === 'Identifier' && other.name === 'undefined');
  return { how: 'operand', operator: parent.operator, ...(literal ? { literal } : {}) };
}

function memberUse(reading: Reading, parent: Node, node: Node): Use {
  if (parent.type !== 'MemberExpression') return OTHER;
  if (parent.object !== node) return { how: 'operand', operator: '[]' };
  const name = keyName(parent.property, parent.computed);
  const member = reading.ids.get(parent) ?? -1;
  return name === undefined ? { how: 'member', member } : { how: 'member', name, member };
}

function callUse(reading: Reading, parent: Node, node: Node): Use {
  const call = reading.ids.get(parent) ?? -1;
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return OTHER;
  if (parent.callee === node) return { how: 'callee', call };
  return { how: 'argument', call, index: parent.arguments.findIndex((argument) => argument === node) };
}

function declaratorUse(reading: Reading, parent: Node, node: Node): Use {
  if (parent.type !== 'VariableDeclarator' || parent.init !== node) return OTHER;
  const binding = parent.id.type === 'Identifier' ? reading.bindingOf.get(parent.id) : undefined;
  return binding === undefined ? { how: 'stored', declares: true, ...partsOf(parent.id), ...(isNamed(parent.id) ? { named: true } : {}) } : { how: 'stored', binding, declares: true };
}

function assignmentUse(reading: Reading, parent: Node, node: Node): Use {
  if (parent.type !== 'AssignmentExpression' || parent.right !== node) return OTHER;
  if (parent.operator !== '=' && !['||=', '&&=', '??='].includes(parent.operator)) return { how: 'operand', operator: parent.operator };
  const also = useOf(reading, parent);
  const rest = also.how === 'dropped' ? {} : { also };
  const target: Node = parent.left;
  if (target.type === 'MemberExpression') return { how: 'property', write: reading.ids.get(parent) ?? -1, ...rest };
  const binding = target.type === 'Identifier' ? reading.bindingOf.get(target) : undefined;
  return binding === undefined ? { how: 'stored', declares: false, ...partsOf(target), ...rest } : { how: 'stored', binding, declares: false, ...rest };
}

/** `const { read, size: count } = …` */
const isNamed = (pattern: Node): boolean => pattern.type === 'ObjectPattern' && pattern.properties.every((each) => each.type === 'Property' && !each.computed && each.value.type === 'Identifier');

const partsOf = ({ type }: Node): { parts?: true } => (type === 'ObjectPattern' || type === 'ArrayPattern' ? { parts: true } : {});

function propertyUse(reading: Reading, parent: Node, node: Node): Use {
  if (parent.type !== 'Property' || parent.value !== node) return OTHER;
  const object = reading.parents.get(parent);
  const name = keyName(parent.key, parent.computed);
  if (object?.type !== 'ObjectExpression') return OTHER;
  return { how: 'value', object: reading.ids.get(object) ?? -1, ...(name === undefined ? {} : { name }) };
}

function fieldUse(reading: Reading, parent: Node, node: Node): Use {
  const owner = reading.parents.get(reading.parents.get(parent) ?? parent);
  if (parent.type !== 'PropertyDefinition' || parent.value !== node || owner === undefined) return OTHER;
  const name = keyName(parent.key, parent.computed);
  return { how: 'value', class: reading.ids.get(owner) ?? -1, ...(name === undefined ? {} : { name }) };
}
