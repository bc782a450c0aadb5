import { unwrap, type Node } from './ast.ts';

/**
 * Helpers that compilers put around a module that is required, told by their names, which nobody else uses. They give the module, or an
 * object that has it as `default`: asked for `default`, a module that has none is followed as itself, so that both are the same here.
 */
const HELPER = /^_{1,2}(?:importDefault|importStar|interopRequireDefault|interopRequireWildcard|interop_require_default|interop_require_wildcard|interopDefault(?:Legacy|Compat)?|interopNamespace(?:Default|Compat)?|toESM)(?:\$?\d+)?$/;

/** `__importDefault(…)`, `tslib_1.__importStar(…)`, `_interop_require_default._(…)`. */
export function isInteropHelper(node: Node): boolean {
  const callee = node.type === 'SequenceExpression' ? unwrap(node.expressions.at(-1) ?? node) : node;
  if (callee.type === 'Identifier') return HELPER.test(callee.name);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) return false;
  const { name } = callee.property;
  return HELPER.test(name) || ((name === '_' || name === 'default') && callee.object.type === 'Identifier' && HELPER.test(callee.object.name));
}
