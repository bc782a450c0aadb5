import type { ClassInfo, ClassMember, ObjectLiteral } from '../function.ts';
import { keyName, type Node } from './ast.ts';
import { declaredNames } from './imports.ts';
import { originOf } from './origin-of.ts';
import type { Reading } from './reading.ts';
import { useOf } from './use-of.ts';

export function readClasses(reading: Reading): ClassInfo[] {
  return reading.classes.map(({ node }, id) => {
    const binding = node.id === null ? undefined : reading.bindingOf.get(node.id);
    return {
      id,
      start: node.start,
      end: node.end,
      implements: (node.implements ?? []).map((each) => reading.text.slice(each.start, each.end)),
      members: node.body.body.flatMap((member) => [...readMember(reading, member), ...parameterFields(reading, member)]),
      isAbstract: node.abstract === true,
      use: useOf(reading, node),
      decorated: node.decorators.length > 0,
      ...(node.id === null ? {} : { name: node.id.name }),
      ...(binding === undefined ? {} : { binding }),
      ...(node.superClass === null ? {} : { superClass: originOf(reading, node.superClass) }),
    };
  });
}

function readMember(reading: Reading, node: Node): ClassMember[] {
  if (!('key' in node) || !('computed' in node)) return [];
  const name = keyName(node.key, node.computed);
  const value = 'value' in node && node.value ? (node.value as Node) : undefined;
  // An overload's signature declares nothing that could be called: the implementation beside it does.
  const isSignature = node.type === 'MethodDefinition' && value?.type === 'TSEmptyBodyFunctionExpression';
  const fn = value === undefined || isSignature ? undefined : reading.fnIds.get(value);
  const isMethod = node.type === 'MethodDefinition' || node.type === 'TSAbstractMethodDefinition';
  return [
    {
      start: node.start,
      end: node.end,
      isStatic: 'static' in node && node.static,
      isPrivate: name?.startsWith('#') === true || ('accessibility' in node && node.accessibility === 'private'),
      decorated: 'decorators' in node && node.decorators.length > 0,
      isAbstract: node.type.startsWith('TSAbstract'),
      ...(name === undefined ? {} : { name }),
      ...(isMethod && fn !== undefined ? { fn } : {}),
      ...(!isMethod && value !== undefined ? { value: originOf(reading, value) } : {}),
    },
  ];
}

/** `constructor(private store: Store)` declares a field that holds what is passed. */
function parameterFields(reading: Reading, node: Node): ClassMember[] {
  const parameters = node.type === 'MethodDefinition' && node.kind === 'constructor' ? node.value.params : [];
  return parameters.flatMap((parameter): ClassMember[] => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const name = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    const binding = name.type === 'Identifier' ? reading.bindingOf.get(name) : undefined;
    if (name.type !== 'Identifier' || binding === undefined) return [];
    return [{ start: parameter.start, end: parameter.end, name: name.name, isStatic: false, isPrivate: parameter.accessibility === 'private', value: { kind: 'binding', binding }, decorated: parameter.decorators.length > 0, isAbstract: false }];
  });
}

export function readObjects(reading: Reading): ObjectLiteral[] {
  return reading.objects.map(({ node, fn }, id) => ({
    id,
    fn,
    start: node.start,
    end: node.end,
    use: useOf(reading, node),
    ...propertiesOf(reading, node),
  }));
}

function propertiesOf(reading: Reading, node: Node): Pick<ObjectLiteral, 'properties' | 'declares'> {
  if (node.type === 'TSEnumDeclaration') return { declares: 'enum', properties: node.body.members.flatMap((each) => enumMember(reading, each)) };
  if (node.type === 'TSModuleDeclaration') return { declares: 'namespace', properties: node.body?.type === 'TSModuleBlock' ? node.body.body.flatMap((each) => exportedMembers(reading, each)) : [] };
  return { properties: node.type === 'ObjectExpression' ? node.properties.map((each) => readProperty(reading, each)) : [] };
}

type Property = ObjectLiteral['properties'][number];

function enumMember(reading: Reading, { id, initializer, computed, start, end }: Extract<Node, { type: 'TSEnumMember' }>): Property[] {
  const name = keyName(id, computed);
  const value: Property['value'] = initializer === null ? { kind: 'literal', type: 'number' } : originOf(reading, initializer);
  return name === undefined ? [] : [{ name, value, spread: false, range: { start, end }, shorthand: false }];
}

function exportedMembers(reading: Reading, node: Node): Property[] {
  if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
  return declaredNames(node.declaration).flatMap((name) => (reading.bindingOf.has(name) ? [{ name: name.name, value: originOf(reading, name), spread: false, range: { start: name.start, end: name.end }, shorthand: false }] : []));
}

function readProperty(reading: Reading, node: Node): ObjectLiteral['properties'][number] {
  const range = { start: node.start, end: node.end };
  if (node.type !== 'Property') {
    const value = node.type === 'SpreadElement' ? originOf(reading, node.argument) : ({ kind: 'unknown' } as const);
    return { value, spread: true, range, shorthand: false };
  }
  const name = keyName(node.key, node.computed);
  const value = originOf(reading, node.value);
  const { shorthand } = node;
  return name === undefined ? { named: originOf(reading, node.key), value, spread: false, range, shorthand } : { name, value, spread: false, range, shorthand };
}
