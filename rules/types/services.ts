import type { ParserServices, ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import type * as ts from 'typescript';
import type { Range } from '../../analysis/program/structure.ts';
import type { Compiler } from './type-of.ts';

export type Node = TSESTree.Node;

/** The linted file as its parser and the compiler know it. */
export interface TypedFile extends Compiler {
  /** The innermost node that covers exactly a range of the text. */
  nodeAt(range: Range): Node | undefined;
  compilerNode(node: Node): ts.Node;
  typeAt(node: Node): ts.Type;
}

/** Undefined where the parser gave no types. */
export function typedFile({ sourceCode }: Rule.RuleContext): TypedFile | undefined {
  const services = sourceCode.parserServices as Partial<ParserServices> | undefined;
  if (services === undefined || !isTyped(services)) return undefined;
  const { program, esTreeNodeToTSNodeMap: nodes } = services;
  return {
    program,
    checker: program.getTypeChecker(),
    nodeAt: ({ start, end }) => climb(sourceCode.getNodeByRangeIndex(start) as Node | null, start, end),
    compilerNode: (node) => nodes.get(node),
    typeAt: (node) => program.getTypeChecker().getTypeAtLocation(nodes.get(node)),
  };
}

/** Parsers of other languages bring services of their own, some of them without the maps. */
function isTyped(services: Partial<ParserServices>): services is ParserServicesWithTypeInformation {
  return services.program !== undefined && services.program !== null && services.esTreeNodeToTSNodeMap !== undefined;
}

/** The outermost node is the file, which has no parent. */
function climb(innermost: Node | null, start: number, end: number): Node | undefined {
  let node: Node | null | undefined = innermost;
  while (node?.range[0] === start && node.range[1] < end) node = node.parent;
  return node?.range[0] === start && node.range[1] === end && node.type !== 'Program' ? node : undefined;
}
