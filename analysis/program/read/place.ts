import type { Place } from '../module.ts';
import type { Range } from '../structure.ts';
import { isWrapper, type Node } from './ast.ts';
import type { Reading } from './reading.ts';

/** What putting `await` before an expression takes where it stands. */
export function placeOf(reading: Reading, node: Node): Place {
  const operand = operandOf(reading, node);
  const outer = outerParent(reading, operand);
  const parens = needsParens(outer.parent, outer.child) && !hasParens(reading.text, operand);
  const forbidden = forbiddenAt(reading, node);
  return {
    operand: { start: operand.start, end: operand.end },
    midChain: isMidChain(reading, node, operand),
    parens,
    asi: parens && startsStatementAfterOpenEnd(reading, operand),
    returned: outer.parent?.type === 'ReturnStatement' || (outer.parent?.type === 'ArrowFunctionExpression' && outer.parent.body === outer.child),
    statement: statementAt(reading, node),
    ...(forbidden === undefined ? {} : { forbidden }),
  };
}

/** The call, or the optional chain that can skip it: `a?.b()` is awaited whole. */
function operandOf(reading: Reading, node: Node): Node {
  if (!skippable(node)) return node;
  let at = node;
  for (let parent = reading.parents.get(at); parent !== undefined; parent = reading.parents.get(at)) {
    at = parent;
    if (parent.type === 'ChainExpression') return parent;
  }
  return node;
}

/** Can `?.` further inside keep this call from happening? */
function skippable(node: Node): boolean {
  let at: Node = node;
  for (;;) {
    if ((at.type === 'CallExpression' || at.type === 'MemberExpression') && at.optional) return true;
    if (at.type === 'CallExpression') at = at.callee;
    else if (at.type === 'MemberExpression') at = at.object;
    else if (at.type === 'TSNonNullExpression') at = at.expression;
    else return false;
  }
}

/** The chain goes on after the call, so that awaiting the chain would await something else. */
function isMidChain(reading: Reading, node: Node, operand: Node): boolean {
  return operand !== node && operand.type === 'ChainExpression' && (operand.expression as Node) !== node && reading.parents.get(node)?.type !== 'ChainExpression';
}

function outerParent(reading: Reading, node: Node): { parent: Node | undefined; child: Node } {
  let child = node;
  let parent = reading.parents.get(node);
  while (parent?.type === 'ChainExpression' || parent?.type === 'ParenthesizedExpression') {
    child = parent;
    parent = reading.parents.get(parent);
  }
  return { parent, child };
}

/** `await` binds like a unary operator: looser than member access, calls, `new`, templates and `**`. */
function needsParens(parent: Node | undefined, child: Node): boolean {
  if (parent === undefined) return false;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === child;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === child;
    case 'TaggedTemplateExpression':
      return parent.tag === child;
    case 'BinaryExpression':
      return parent.operator === '**' && parent.left === child;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === child;
    default:
      return parent.type === 'TSNonNullExpression' || parent.type === 'Decorator';
  }
}

function hasParens(text: string, { start, end }: Range): boolean {
  return /\(\s*$/.test(text.slice(Math.max(0, start - 80), start)) && /^\s*\)/.test(text.slice(end, end + 80));
}

const LINE_CONTINUING = /^(ExpressionStatement|VariableDeclaration|ReturnStatement|ThrowStatement|BreakStatement|ContinueStatement|ImportDeclaration|ExportNamedDeclaration|ExportDefaultDeclaration|ExportAllDeclaration|DoWhileStatement)$/;

/** A parenthesis written here would call the value of the line before, which ends without a semicolon. */
function startsStatementAfterOpenEnd(reading: Reading, operand: Node): boolean {
  const statement = reading.statements[statementAt(reading, operand)]?.node;
  if (statement?.type !== 'ExpressionStatement' || statement.start !== operand.start) return false;
  const parent = reading.parents.get(statement);
  const list = parent !== undefined && 'body' in parent && Array.isArray(parent.body) ? (parent.body as Node[]) : parent?.type === 'SwitchCase' ? (parent.consequent as Node[]) : [];
  const before = list[list.indexOf(statement) - 1];
  return before !== undefined && LINE_CONTINUING.test(before.type) && reading.text[before.end - 1] !== ';';
}

export function statementAt(reading: Reading, node: Node): number {
  for (let at: Node | undefined = node; at !== undefined; at = reading.parents.get(at)) {
    const id = reading.statementIds.get(at);
    if (id !== undefined) return id;
  }
  return -1;
}

/** Climbs to the function's edge: is this a parameter default, a decorator, or a field? */
function forbiddenAt(reading: Reading, node: Node): Place['forbidden'] {
  let child = node;
  for (let at = reading.parents.get(node); at !== undefined; at = reading.parents.get(at)) {
    if (at.type === 'Decorator') return 'decorator';
    if (at.type === 'PropertyDefinition' || at.type === 'StaticBlock') return 'class-field';
    if ('params' in at && Array.isArray(at.params) && (at.params as Node[]).includes(child)) return 'parameter-default';
    if (at.type === 'BlockStatement' || at.type === 'Program') return undefined;
    if (at.type === 'ArrowFunctionExpression' && !isWrapper(child)) return undefined;
    child = at;
  }
  return undefined;
}
