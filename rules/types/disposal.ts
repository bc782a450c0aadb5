import type * as ts from 'typescript';
import type { Node, TypedFile } from './services.ts';
import { givesThenable, givesVoid, partsOf } from './type-of.ts';

/** Does disposing of the value of an expression take time? */
export function disposesLate(file: TypedFile, node: Node): boolean {
  const at = file.compilerNode(node);
  return disposers(file, at, file.typeAt(node)).some((type) => givesThenable(file, at, type));
}

/** `using x = …`, or a type that says that nobody waits. */
export function isDisposedAtOnce(file: TypedFile, node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== node) return false;
  if (parent.parent.kind === 'using') return true;
  const at = file.compilerNode(parent.id);
  return parent.id.typeAnnotation !== undefined && disposers(file, at, file.typeAt(parent.id)).some((type) => givesVoid(file, at, type));
}

/** The types of the members called `[Symbol.dispose]`: the compiler keeps them under a name of its own. */
function disposers(file: TypedFile, at: ts.Node, type: ts.Type): ts.Type[] {
  return partsOf(file, type).flatMap((part) => {
    const member = part.getProperties().find(({ name }) => name.startsWith('__@dispose'));
    return member === undefined ? [] : [file.checker.getTypeOfSymbolAtLocation(member, at)];
  });
}
