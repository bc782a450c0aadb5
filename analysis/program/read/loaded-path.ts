import { posix } from 'node:path';
import { keyName, unwrap, type Node } from './ast.ts';
import { constantString } from './constant.ts';
import type { Reading } from './reading.ts';

/**
 * What a module is loaded by, as its own file would write it: a constant text, or a path that begins with the file's folder:
 * `__dirname + '/store'`, `path.join(__dirname, '..', 'lib', 'store.js')`. Undefined where the text does not tell.
 */
export function loadedBy(reading: Reading, node: Node): string | undefined {
  const text = constantString(node);
  if (text !== undefined) return text;
  const path = pathFromFolder(reading, node);
  if (path === undefined) return undefined;
  const normal = posix.normalize(`./${path}`);
  return normal.startsWith('.') ? normal : `./${normal}`;
}

/** The rest of a path after the file's folder. */
function pathFromFolder(reading: Reading, expression: Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return node.name === '__dirname' && !reading.bindingOf.has(node) ? '' : undefined;
    case 'BinaryExpression':
      return node.operator === '+' ? joined([pathFromFolder(reading, node.left), constantString(unwrap(node.right))], '') : undefined;
    case 'TemplateLiteral':
      return fromTemplate(reading, node);
    case 'CallExpression':
      return fromCall(reading, node);
    default:
      return undefined;
  }
}

function fromTemplate(reading: Reading, { quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>): string | undefined {
  const [first] = expressions;
  const [before, after] = quasis.map(({ value }) => value.cooked);
  if (first === undefined || expressions.length > 1 || before !== '') return undefined;
  return joined([pathFromFolder(reading, first), after ?? undefined], '');
}

/** Whatever the module of paths is called here: nothing else joins texts to the file's folder under these names. */
function fromCall(reading: Reading, { callee, arguments: given }: Extract<Node, { type: 'CallExpression' }>): string | undefined {
  const name = callee.type === 'MemberExpression' ? keyName(callee.property, callee.computed) : undefined;
  const [folder, ...rest] = given;
  if ((name !== 'join' && name !== 'resolve') || folder === undefined) return undefined;
  const texts = rest.map((each) => constantString(unwrap(each)));
  if (name === 'resolve' && texts.some((text) => text?.startsWith('/') === true)) return undefined;
  return joined([pathFromFolder(reading, folder), ...texts], '/');
}

const joined = (parts: readonly (string | undefined)[], by: string): string | undefined => (parts.includes(undefined) ? undefined : parts.join(by));
