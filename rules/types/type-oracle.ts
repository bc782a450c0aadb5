import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import type * as ts from 'typescript';
import { NO_ORACLE, type Answer, type TypedValue, type TypeOracle } from '../../analysis/program/type-oracle.ts';
import { disposesLate, isDisposedAtOnce } from './disposal.ts';
import { typedFile, type Node, type TypedFile } from './services.ts';
import { constituents, elementsOf, givesThenable, isBuiltInPromise, isCallable, isOpen, isPromise, isThenablePart, partsOf } from './type-of.ts';
import { isVoidProperty, isVoidWantedAt } from './void-wanted.ts';

/** What the types of typescript-eslint's parser say of the linted file; where it has none, an oracle that cannot tell. */
export function typeOracleOf(context: Rule.RuleContext, linted: string): TypeOracle {
  const typed = typedFile(context);
  if (typed === undefined) return NO_ORACLE;
  const at = <T>(ask: (node: Node) => T): ((file: string, range: { start: number; end: number }) => T | undefined) => (file, range) => {
    const node = file === linted ? typed.nodeAt(range) : undefined;
    return node === undefined ? undefined : orNothing(() => ask(node));
  };
  const told = (ask: (node: Node) => Answer | boolean): ((file: string, range: { start: number; end: number }) => Answer) => {
    const asked = at(ask);
    return (file, range) => answerOf(asked(file, range));
  };
  return {
    valueAt: at((node) => valueOf(typed, node)),
    droppedAt: at((node) => (node.type === 'ExpressionStatement' ? droppedIn(typed, node.expression) : droppedIn(typed, node))),
    givesThenable: told((node) => known(typed, node, (type) => givesThenable(typed, typed.compilerNode(node), type))),
    isFunction: told((node) => known(typed, node, (type) => isCallable(typed, type))),
    isOfArray: told((node) => (node.type === 'MemberExpression' ? known(typed, node.object, (type) => isArray(typed, type)) : 'cannot tell')),
    isVoidWanted: told((node) => isVoidWantedAt(typed, node)),
    overridesVoid: told((node) => overridesVoid(typed, node)),
    isDisposedTooSoon: told((node) => isDisposedAtOnce(typed, node) && disposesLate(typed, node)),
  };
}

/** The compiler runs out of stack on some types that contain themselves. */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function answerOf(answer: Answer | boolean | undefined): Answer {
  if (answer === undefined) return 'cannot tell';
  return typeof answer === 'string' ? answer : answer ? 'yes' : 'no';
}

function known(file: TypedFile, node: Node, ask: (type: ts.Type) => boolean): Answer | boolean {
  const type = file.typeAt(node);
  return isOpen(file, type) ? 'cannot tell' : ask(type);
}

const isArray = (file: TypedFile, type: ts.Type): boolean => partsOf(file, type).every((part) => (part.isIntersection() ? part.types : [part]).some((each) => file.checker.isArrayType(each) || file.checker.isTupleType(each)));

function valueOf(file: TypedFile, node: Node): TypedValue | undefined {
  const type = file.typeAt(node);
  if (isOpen(file, type)) return undefined;
  const at = file.compilerNode(node);
  const parts = partsOf(file, type);
  const thenable = parts.filter((part) => isThenablePart(file, at, part));
  return {
    isPromise: parts.some((part) => isPromise(file, part)),
    isThenable: thenable.length > 0,
    isOptional: thenable.length < parts.length - constituents(type).filter((part) => isFalse(file, part)).length,
    isHybrid: thenable.some((part) => !isBuiltInPromise(file, part)),
    holdsPromises: parts.some((part) => elementsOf(file, part).some((element) => partsOf(file, element).some((each) => isPromise(file, each)))),
  };
}

/** `found && load()` gives `false` or a promise: asking for it does not tell whether there is one, as it does for one that may be missing. */
const isFalse = ({ checker }: TypedFile, part: ts.Type): boolean => checker.typeToString(part) === 'false';

/** An assignment keeps its value, an await waits for it, and of a choice the parts are asked about. */
const PASSING: ReadonlySet<string> = new Set(['AssignmentExpression', 'AwaitExpression', 'ConditionalExpression', 'LogicalExpression', 'SequenceExpression', 'UnaryExpression']);

function droppedIn(file: TypedFile, expression: TSESTree.Expression | Node): TypedValue | undefined {
  return PASSING.has(expression.type) ? undefined : valueOf(file, expression);
}

/** By the types that the class or interface around a member extends or implements. */
function overridesVoid(file: TypedFile, node: Node): boolean {
  const heritage = heritageOf(node.parent?.parent);
  const name = 'key' in node ? nameOf(node.key) : undefined;
  return name !== undefined && heritage.some((each) => isVoidProperty(file, file.compilerNode(node), instanceType(file, each), name));
}

function heritageOf(owner: Node | undefined): readonly Node[] {
  if (owner?.type === 'TSInterfaceDeclaration') return owner.extends;
  if (owner?.type !== 'ClassDeclaration' && owner?.type !== 'ClassExpression') return [];
  return [...(owner.superClass === null ? [] : [owner.superClass]), ...owner.implements];
}

const nameOf = (key: Node): string | undefined => (key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined);

/** What `extends Base` stands for is an expression, whose type is that of the class itself; the clause around it has that of its instances. */
function instanceType(file: TypedFile, node: Node): ts.Type {
  const at = file.compilerNode(node);
  return file.checker.getTypeAtLocation(node.type === 'TSClassImplements' || node.type === 'TSInterfaceHeritage' ? at : at.parent);
}
