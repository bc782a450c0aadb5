import type { Argument, CallSite } from '../module.ts';
import type { CallNode, Node } from './ast.ts';
import { pathFromFolder } from './loaded-path.ts';
import { originOf } from './origin-of.ts';
import { placeOf } from './place.ts';
import type { Numbered, Reading } from './reading.ts';
import { useOf } from './use-of.ts';

/** Every call, `new` and tagged template, numbered as met. */
export function readCalls(reading: Reading): CallSite[] {
  return reading.calls.map((each, id) => readCall(reading, each, id));
}

function readCall(reading: Reading, { node, fn }: Numbered<CallNode>, id: number): CallSite {
  const callee: Node = node.type === 'TaggedTemplateExpression' ? node.tag : node.callee;
  const args: readonly Node[] = node.type === 'TaggedTemplateExpression' ? [] : node.arguments;
  const open = reading.text.indexOf('(', ('typeArguments' in node ? node.typeArguments?.end : undefined) ?? callee.end);
  const hasList = node.type !== 'TaggedTemplateExpression' && open >= 0 && open < node.end;
  return {
    id,
    fn,
    start: node.start,
    end: node.end,
    callee: originOf(reading, callee),
    calleeRange: { start: callee.start, end: callee.end },
    args: args.map((argument) => readArgument(reading, argument)),
    isNew: node.type === 'NewExpression',
    use: useOf(reading, node),
    calleeText: textOf(reading, callee),
    place: placeOf(reading, node),
    tagged: node.type === 'TaggedTemplateExpression',
    ...(hasList ? { argsRange: { start: open, end: node.end } } : {}),
  };
}

/** Of `(0, fs_1.readFileSync)`, as compilers write it, the last part. */
function textOf({ text }: Reading, callee: Node): string {
  const { start, end } = callee.type === 'SequenceExpression' ? (callee.expressions.at(-1) ?? callee) : callee;
  return text.slice(start, end).replace(/\s+/g, '');
}

function readArgument(reading: Reading, node: Node): Argument {
  const spread = node.type === 'SpreadElement';
  const value: Node = spread ? node.argument : node;
  const folder = pathFromFolder(reading, value);
  return { start: node.start, end: node.end, origin: originOf(reading, value), spread, text: reading.text.slice(node.start, node.end), ...(folder === undefined ? {} : { folder }) };
}
