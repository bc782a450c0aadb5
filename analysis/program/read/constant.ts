import type { Node } from 'oxc-parser';

/** The value of a string literal, a template of such, or a sum of them. */
export function constantString(node: Node): string | undefined {
  if (node.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'number')) return String(node.value);
  if (node.type === 'TemplateLiteral') return constantTemplate(node);
  if (node.type !== 'BinaryExpression' || node.operator !== '+' || constantNumber(node) !== undefined) return undefined;
  const [left, right] = [constantString(node.left), constantString(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function constantTemplate({ quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>): string | undefined {
  const parts = quasis.flatMap(({ value }, index) => {
    const next = expressions[index];
    return next === undefined ? [value.cooked ?? undefined] : [value.cooked ?? undefined, constantString(next)];
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** The value of a number, or of a calculation with numbers: `64 * 1024`, `1 << 20`. */
export function constantNumber(node: Node): number | undefined {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : undefined;
  if (node.type !== 'BinaryExpression') return undefined;
  const [left, right] = [constantNumber(node.left), constantNumber(node.right)];
  return left === undefined || right === undefined ? undefined : CALCULATIONS[node.operator]?.(left, right);
}

const CALCULATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '**': (a, b) => a ** b,
  '<<': (a, b) => a << b,
};
