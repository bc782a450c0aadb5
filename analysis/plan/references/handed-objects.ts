import { handlingOf, handlingOfMember, handlingsOfItem, useOfFunction, type Handling } from '../../findings/handling.ts';
import { fnKey, type CallGraph, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { isPutInClosedList } from '../../program/values/closed-lists.ts';
import { isHarmless, type Asking } from './escape.ts';

/** What is done with a function where it is mentioned; for a member of an object, what those do whom the object is handed to. */
export function handlingsOfUse(graph: CallGraph, module: Module, use: Use): readonly Handling[] {
  const direct = handlingOf(graph, module, use);
  const object = objectOf(module, use);
  if (direct !== undefined || object === undefined) return direct === undefined ? [] : [direct];
  return graph.escapesOf(object.holder).flatMap((escape) => handedTo(graph, escape, object.name) ?? []);
}

/** Does everybody who has the object that a function is put in deal with the function in this way? */
export function isOnlyHandedOn(graph: CallGraph, module: Module, use: Use, isSo: (handling: Handling) => boolean): boolean {
  const object = objectOf(module, use);
  if (object === undefined) return false;
  const asking: Asking = { graph, seen: new Set(), isClosed: () => false };
  return graph.escapesOf(object.holder).every((escape) => {
    const handlings = handedTo(graph, escape, object.name);
    return handlings === undefined || handlings.some(({ by }) => by === 'program') ? isHarmless(asking, escape) : handlings.every(isSo);
  });
}

/** All that is done with a function: where it is written, and where its name stands. */
export function handlingsOfFunction(graph: CallGraph, module: Module, fn: Fn): readonly Handling[] {
  const own = useOfFunction(module, fn);
  const written = own === fn.use ? [] : handlingsOfUse(graph, module, own);
  return [...written, ...graph.mentionsOf(fnKey(module.file, fn.id)).flatMap((mention) => {
    const at = graph.program.modules.get(mention.file);
    return at === undefined || isPutInClosedList(at, mention.use) ? [] : handlingsOfUse(graph, at, mention.use);
  })];
}

/** An object literal that is kept in a variable or exported, not handed over where it is written; of `exports.handler = …`, what the file exports. */
function objectOf({ file, objects, writes }: Module, use: Use): { readonly holder: Value; readonly name: string } | undefined {
  if (use.how === 'property') {
    const write = writes.find(({ id }) => id === use.write);
    return write?.object.kind === 'exports' && write.name !== undefined ? { holder: { kind: 'namespace', file }, name: write.name } : undefined;
  }
  if (use.how !== 'value' || use.object === undefined || use.name === undefined || objects[use.object]?.use.how === 'argument') return undefined;
  return { holder: { kind: 'object', file, object: use.object }, name: use.name };
}

function handedTo(graph: CallGraph, { file, use }: Mention, name: string): readonly Handling[] | undefined {
  const module = graph.program.modules.get(file);
  if (module === undefined) return undefined;
  if (use.how === 'element') return handlingsOfItem(graph, module, use, name);
  const handling = use.how === 'argument' ? handlingOfMember(graph, module, use, name) : undefined;
  return handling === undefined ? undefined : [handling];
}
