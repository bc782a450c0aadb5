import type { CallGraph } from '../../program/call-graph.ts';
import type { PropertyWrite } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { valueKey, type Value } from '../../program/value.ts';
import { containerObstacle, type Asking } from './escape.ts';

/**
 * `commands[name] = run`: an object literal that is filled under names which the text does not tell, and asked for them in the same way
 * alone. Who asks may get any of what is in it, and is seen as a caller of each; by a name of its own it would be seen as none.
 */
export function isFilledTable(asking: Asking, file: string, { object }: PropertyWrite): boolean {
  const { values, certain } = asking.graph.follower.follow(file, object);
  return certain && values.length > 0 && values.every((value) => value.kind === 'object' && !namedObjects(asking.graph).has(valueKey(value)) && !isTakenApart(asking.graph, value) && containerObstacle(asking, value, '') === undefined);
}

/** `const { read } = commands`, and `Object.values(commands)`, whose results are not followed. */
const isTakenApart = (graph: CallGraph, value: Value): boolean => graph.escapesOf(value).some(({ file, use }) => {
  if (use.how === 'stored') return use.named === true || use.parts === true || use.binding === undefined;
  const call = use.how === 'argument' ? graph.program.modules.get(file)?.calls[use.call] : undefined;
  return call?.callee.kind === 'member' && call.calleeText !== 'Object.keys';
});

/** Object literals of which somebody asks for a property by its name. */
const namedObjects = oncePer(({ program, follower }: CallGraph): ReadonlySet<string> => {
  const filled = new Set([...program.modules.values()].flatMap(({ file, writes }) => writes.flatMap((write) => (write.name === undefined ? follower.follow(file, write.object).values.map(valueKey) : []))));
  const asked = [...program.modules.values()].flatMap(({ file, members }) => members.flatMap(({ object, name, access }) => (name === undefined || name === 'hasOwnProperty' || access !== 'read' ? [] : follower.follow(file, object).values.map(valueKey).filter((key) => filled.has(key)))));
  return new Set(asked);
});
