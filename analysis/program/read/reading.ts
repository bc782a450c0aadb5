import type { Comment, Program } from 'oxc-parser';
import type { Module } from '../module.ts';
import type { CallNode, ClassNode, Node } from './ast.ts';
import type { NodeFacts } from './node-facts.ts';

/** A node that gets a number, and the function whose code it is. */
export interface Numbered<T extends Node = Node> {
  readonly node: T;
  readonly fn: number;
}

/**
 * One file while it is read: its tree, what the first walk numbered, and where identifiers are declared.
 * Lives only as long as the reading; nothing of it leaves in a Module.
 */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly ast: Program;
  readonly comments: readonly Comment[];
  readonly language: Module['language'];
  readonly syntax: Module['syntax'];
  readonly parents: NodeFacts<Node>;
  /** The function that each node runs in; for a function itself, the one around it. */
  readonly fnOf: NodeFacts<number>;
  readonly functions: Numbered[];
  readonly classes: Numbered<ClassNode>[];
  readonly objects: Numbered[];
  readonly calls: Numbered<CallNode>[];
  readonly members: Numbered[];
  readonly assignments: Numbered[];
  readonly statements: Numbered[];
  /** Everything that matters only to the function around it: await, return, throw, yield, this. */
  readonly events: Numbered[];
  readonly imports: Numbered[];
  readonly exports: Numbered[];
  readonly typeQueries: Numbered[];
  /** Nodes of the types below, of literals and template elements, and identifiers called `arguments`, in source order. */
  readonly byType: Map<string, Numbered[]>;
  /** Numbers by node: of functions, of statements, and of everything else, which no node is two of. */
  readonly fnIds: Map<Node, number>;
  readonly statementIds: Map<Node, number>;
  readonly ids: Map<Node, number>;
  readonly bindingOf: Map<Node, number>;
  /** Bindings that hold `createRequire` itself, under whatever name it was imported. */
  readonly requireMakers: Set<number>;
  /** Bindings that load as `require` does: one made by `createRequire`, or rewire. */
  readonly createdRequires: Set<number>;
  /** What constants begin as, by binding. */
  readonly constants: Map<number, Node>;
}

/** Forms with braces that may have blanks inside. */
export const BRACED: readonly string[] = ['ObjectPattern', 'ObjectExpression', 'ImportDeclaration', 'ExportNamedDeclaration'];

/** Forms with parts that may not run. */
export const SPLITTING: readonly string[] = ['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchCase', 'ForStatement', 'WhileStatement', 'DoWhileStatement', 'ForInStatement', 'ForOfStatement', 'TryStatement'];

/** Forms that say something about types. */
export const TYPED: readonly string[] = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSTypeAnnotation', 'TSSatisfiesExpression', 'TSAsExpression', 'TSTypeAssertion', 'AssignmentPattern', 'ClassDeclaration', 'ClassExpression'];

/** All nodes of some types, as they stand in the text, what is around others before them. */
export function nodesOf({ byType }: Reading, types: readonly string[]): readonly Numbered[] {
  const lists = types.flatMap((type) => byType.get(type) ?? []);
  return types.length === 1 ? lists : lists.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
}
