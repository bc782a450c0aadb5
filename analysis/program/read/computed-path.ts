import { posix } from 'node:path';
import type { Origin } from '../origin.ts';
import { keyName, unwrap, type Node } from './ast.ts';
import { constantString } from './constant.ts';
import { pathFromFolder } from './loaded-path.ts';
import { madeName } from './made-name.ts';
import type { Reading } from './reading.ts';

type Files = Extract<Origin, { kind: 'files' }>;

/** A path of which the text tells the folder: `'./commands/' + name`, `path.join(__dirname, 'commands', file)`. */
export function filesLoadedBy(reading: Reading, expression: Node, depth = 0): Files | undefined {
  const node = unwrap(expression);
  if (depth > DEEPEST) return undefined;
  if (node.type === 'Identifier') {
    const init = reading.constants.get(reading.bindingOf.get(node) ?? -1);
    return init === undefined ? undefined : filesLoadedBy(reading, init, depth + 1);
  }
  const inner = asUrl(node);
  if (inner !== undefined) return filesLoadedBy(reading, inner, depth + 1);
  return filesOf(reading, piecesOf(reading, node));
}

const DEEPEST = 8;

/** `pathToFileURL(file).href` leads where `file` does. */
function asUrl(node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return keyName(node.property, node.computed) === 'href' ? asUrl(unwrap(node.object)) : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const { callee, arguments: [given] } = node;
  if (callee.type === 'MemberExpression' && keyName(callee.property, callee.computed) === 'toString') return asUrl(unwrap(callee.object));
  const name = callee.type === 'MemberExpression' ? keyName(callee.property, callee.computed) : callee.type === 'Identifier' ? callee.name : undefined;
  return name === 'pathToFileURL' ? given : undefined;
}

/** What a path is put together from, one after the other: texts, and expressions of which the text does not tell what they give. */
type Piece = string | Node;

function piecesOf(reading: Reading, node: Node): readonly Piece[] {
  const text = constantString(node);
  if (text !== undefined) return [text];
  if (node.type === 'BinaryExpression' && node.operator === '+') return [...begin(reading, node.left), ...piecesOf(reading, unwrap(node.right))];
  if (node.type === 'TemplateLiteral') return templatePieces(reading, node);
  return node.type === 'CallExpression' ? joinedPieces(reading, node) : [node];
}

function begin(reading: Reading, node: Node): readonly Piece[] {
  const folder = pathFromFolder(reading, node);
  return folder === undefined ? piecesOf(reading, unwrap(node)) : [`./${folder}`];
}

function templatePieces(reading: Reading, { quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>): readonly Piece[] {
  return quasis.flatMap(({ value }, index): Piece[] => {
    const next = expressions[index];
    const text = value.cooked ?? '';
    return [...(text === '' ? [] : [text]), ...(next === undefined ? [] : index === 0 && text === '' ? begin(reading, next) : piecesOf(reading, unwrap(next)))];
  });
}

/** `path.join(folder, 'commands', name)` */
function joinedPieces(reading: Reading, node: Extract<Node, { type: 'CallExpression' }>): readonly Piece[] {
  const { callee, arguments: [first, ...rest] } = node;
  const name = callee.type === 'MemberExpression' ? keyName(callee.property, callee.computed) : callee.type === 'Identifier' ? callee.name : undefined;
  if ((name !== 'join' && name !== 'resolve') || first === undefined) return [node];
  const folder = pathFromFolder(reading, first);
  return folder === undefined ? [node] : [`./${folder}`, ...rest.flatMap((each): Piece[] => ['/', ...piecesOf(reading, unwrap(each))])];
}

function filesOf(reading: Reading, pieces: readonly Piece[]): Files | undefined {
  const unknown = pieces.flatMap((piece, index) => (typeof piece === 'string' ? [] : [{ piece, index }]));
  const [first, ...others] = unknown;
  const before = textOf(pieces.slice(0, first?.index));
  if (first === undefined || !/^\.{1,2}\//.test(before)) return undefined;
  const normal = posix.normalize(before);
  const name = others.length > 0 ? undefined : madeName(reading, first.piece);
  const after = textOf(pieces.slice((unknown.at(-1)?.index ?? 0) + 1));
  return { kind: 'files', before: normal.startsWith('.') ? normal : `./${normal}`, after, ...(name === undefined ? {} : { name }) };
}

const textOf = (pieces: readonly Piece[]): string => pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : [])).join('');
