import { posix } from 'node:path';
import { keyName, unwrap, type Node } from './ast.ts';
import { constantString } from './constant.ts';
import type { Reading } from './reading.ts';

/**
 * What a module is loaded by, as its own file would write it: a constant text, or a path that begins with the file's folder:
 * `__dirname + '/store'`, `path.join(__dirname, '..', 'lib', 'store.js')`, `path.join(root, 'lib')` where `root` is such a path.
 * Undefined where the text does not tell.
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
export function pathFromFolder(reading: Reading, expression: Node, depth = 0): string | undefined {
  const node = unwrap(expression);
  if (depth > DEEPEST) return undefined;
  switch (node.type) {
    case 'Identifier':
      return node.name === '__dirname' && !reading.bindingOf.has(node) ? '' : constantPath(reading, node, depth);
    case 'BinaryExpression':
      return node.operator === '+' ? joined([pathFromFolder(reading, node.left, depth + 1), constantString(unwrap(node.right))], '') : undefined;
    case 'TemplateLiteral':
      return fromTemplate(reading, node, depth);
    case 'CallExpression':
      return OWN_FOLDER.test(reading.text.slice(node.start, node.end)) ? '' : fromCall(reading, node, depth);
    case 'MemberExpression':
      return reading.text.slice(node.start, node.end) === 'import.meta.dirname' ? '' : undefined;
    default:
      return undefined;
  }
}

const DEEPEST = 8;

/** What ESM has for `__dirname`. */
const OWN_FOLDER = /^(?:\w+\.)?dirname\(\s*(?:\w+\.)?fileURLToPath\(\s*import\.meta\.url\s*\)\s*\)$/;

/** `const root = path.join(__dirname, '..')` */
function constantPath(reading: Reading, node: Node, depth: number): string | undefined {
  const init = reading.constants.get(reading.bindingOf.get(node) ?? -1);
  return init === undefined ? undefined : pathFromFolder(reading, init, depth + 1);
}

function fromTemplate(reading: Reading, { quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>, depth: number): string | undefined {
  const [first] = expressions;
  const [before, after] = quasis.map(({ value }) => value.cooked);
  if (first === undefined || expressions.length > 1 || before !== '') return undefined;
  return joined([pathFromFolder(reading, first, depth + 1), after ?? undefined], '');
}

/** Whatever the module of paths is called here: nothing else joins texts to the file's folder under these names. */
function fromCall(reading: Reading, { callee, arguments: given }: Extract<Node, { type: 'CallExpression' }>, depth: number): string | undefined {
  const name = callee.type === 'MemberExpression' ? keyName(callee.property, callee.computed) : undefined;
  const [folder, ...rest] = given;
  if ((name !== 'join' && name !== 'resolve') || folder === undefined) return undefined;
  const texts = rest.map((each) => constantString(unwrap(each)));
  if (name === 'resolve' && texts.some((text) => text?.startsWith('/') === true)) return undefined;
  return joined([pathFromFolder(reading, folder, depth + 1), ...texts], '/');
}

const joined = (parts: readonly (string | undefined)[], by: string): string | undefined => (parts.includes(undefined) ? undefined : parts.join(by));
