import type { MadeName, NameStep } from '../origin.ts';
import { keyName, unwrap, type Node } from './ast.ts';
import { constantNumber, constantString } from './constant.ts';
import type { Reading } from './reading.ts';

/** How a text is made of what one variable holds; undefined where the file does not tell. */
export function madeName(reading: Reading, expression: Node, depth = 0): MadeName | undefined {
  const node = unwrap(expression);
  if (depth > DEEPEST) return undefined;
  if (node.type === 'Identifier') return ofVariable(reading, node, depth);
  if (node.type === 'MemberExpression') return ofPart(reading, node, depth);
  return node.type === 'CallExpression' ? ofCall(reading, node, depth) : undefined;
}

const DEEPEST = 8;

/** A constant that is made so itself stands for what it is made of: `const name = path.basename(file, '.js')`. */
function ofVariable(reading: Reading, node: Node, depth: number): MadeName | undefined {
  const binding = reading.bindingOf.get(node);
  if (binding === undefined) return undefined;
  const init = reading.constants.get(binding);
  return (init === undefined ? undefined : madeName(reading, init, depth + 1)) ?? { binding, steps: [] };
}

/** `file.split('.')[0]`, `path.parse(file).name` */
function ofPart(reading: Reading, { object, property, computed }: Extract<Node, { type: 'MemberExpression' }>, depth: number): MadeName | undefined {
  const call = unwrap(object);
  const name = keyName(property, computed);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const method = keyName(call.callee.property, call.callee.computed);
  const [first] = call.arguments;
  if (method === 'parse' && name === 'name' && first !== undefined) return then(madeName(reading, first, depth + 1), { how: 'stem' });
  const text = method === 'split' && name === '0' && first !== undefined ? constantString(first) : undefined;
  return text === undefined ? undefined : then(madeName(reading, call.callee.object, depth + 1), { how: 'before', text });
}

function ofCall(reading: Reading, { callee, arguments: given }: Extract<Node, { type: 'CallExpression' }>, depth: number): MadeName | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyName(callee.property, callee.computed);
  if (method === 'basename') return ofBasename(reading, given, depth);
  const step = stepOf(method, given);
  return step === undefined ? undefined : then(madeName(reading, callee.object, depth + 1), step);
}

function ofBasename(reading: Reading, [file, ending]: readonly Node[], depth: number): MadeName | undefined {
  const text = ending === undefined ? '' : constantString(unwrap(ending));
  return file === undefined || text === undefined ? undefined : then(madeName(reading, file, depth + 1), { how: 'basename', ending: text });
}

function stepOf(method: string | undefined, [first, second]: readonly Node[]): NameStep | undefined {
  if (method === 'toLowerCase') return { how: 'lower' };
  if (method === 'toUpperCase') return { how: 'upper' };
  if (first === undefined) return undefined;
  if (method === 'slice') return sliceOf(first, second);
  const by = second === undefined || method !== 'replace' ? undefined : constantString(unwrap(second));
  if (by === undefined || by.includes('$')) return undefined;
  const found = unwrap(first);
  if (found.type === 'Literal' && 'regex' in found) return { how: 'replace', found: found.regex.pattern, flags: found.regex.flags, by };
  const text = constantString(found);
  return text === undefined ? undefined : { how: 'replace', found: text, by };
}

function sliceOf(first: Node, second: Node | undefined): NameStep | undefined {
  const from = wholeNumber(first);
  const to = second === undefined ? undefined : wholeNumber(second);
  return from === undefined || (second !== undefined && to === undefined) ? undefined : { how: 'slice', from, ...(to === undefined ? {} : { to }) };
}

function wholeNumber(expression: Node): number | undefined {
  const node = unwrap(expression);
  if (node.type !== 'UnaryExpression') return constantNumber(node);
  const number = node.operator === '-' ? constantNumber(unwrap(node.argument)) : undefined;
  return number === undefined ? undefined : -number;
}

const then = (name: MadeName | undefined, step: NameStep): MadeName | undefined => (name === undefined ? undefined : { binding: name.binding, steps: [...name.steps, step] });
