import type { MemberUse, PropertyWrite } from '../module.ts';
import { keyName, type Node } from './ast.ts';
import { writtenAt } from './bindings.ts';
import { madeName } from './made-name.ts';
import { originOf } from './origin-of.ts';
import type { Reading } from './reading.ts';
import { useOf } from './use-of.ts';

/** Every `a.b`, read or written. */
export function readMembers(reading: Reading): MemberUse[] {
  return reading.members.flatMap(({ node, fn }, id) => {
    if (node.type !== 'MemberExpression') return [];
    const name = keyName(node.property, node.computed);
    return [
      {
        id,
        fn,
        start: node.start,
        end: node.end,
        object: originOf(reading, node.object),
        objectRange: { start: node.object.start, end: node.object.end },
        nameRange: { start: node.property.start, end: node.property.end },
        access: accessOf(reading, node),
        writtenAt: writtenAt(reading, node),
        use: useOf(reading, node),
        ...(name === undefined ? {} : { name }),
      },
    ];
  });
}

function accessOf(reading: Reading, node: Node): MemberUse['access'] {
  const parent = reading.parents.get(node);
  if (parent?.type === 'AssignmentExpression' && parent.left === node) return parent.operator === '=' ? 'write' : 'readwrite';
  if (parent?.type === 'UpdateExpression') return 'readwrite';
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return 'delete';
  const inPattern = parent?.type === 'ArrayPattern' || parent?.type === 'RestElement' || (parent?.type === 'Property' && reading.parents.get(parent)?.type === 'ObjectPattern');
  return inPattern ? 'write' : 'read';
}

/** Every `a.b = …`. */
export function readWrites(reading: Reading): PropertyWrite[] {
  return reading.assignments.flatMap(({ node, fn }, id) => {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
    const { left } = node;
    const name = keyName(left.property, left.computed);
    const key = name === undefined ? reading.bindingOf.get(left.property) : undefined;
    const parent = reading.parents.get(node);
    return [
      {
        id,
        fn,
        start: node.start,
        end: node.end,
        object: originOf(reading, left.object),
        value: originOf(reading, node.right),
        how: 'assign' as const,
        operator: node.operator,
        ...(name === undefined ? {} : { name }),
        ...(key === undefined ? {} : { key }),
        ...(name === undefined ? madeOf(reading, left.property) : {}),
        ...(parent?.type === 'ExpressionStatement' ? { statement: { start: parent.start, end: parent.end } } : {}),
      },
    ];
  });
}

/** How a computed name is made of a variable, where it is not the variable itself. */
function madeOf(reading: Reading, property: Node): Pick<PropertyWrite, 'made'> {
  const made = madeName(reading, property);
  return made === undefined || made.steps.length === 0 ? {} : { made };
}
