import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Found } from '../executor/setup.ts';
import { leafObstacle, type Written } from '../leaf.ts';
import type { Leaf, Obstacle } from '../site.ts';
import type { Mocks } from '../stubs/mocks.ts';
import type { Handles } from './study-handles.ts';

interface Asking {
  readonly graph: CallGraph;
  readonly mocks: Mocks;
  readonly handles: Handles;
}

/** A call of a connection, or of what it gave: by the method that does not block, where the connection has a thread of its own; or why it stays. */
export function askedLeaf({ graph, mocks, handles }: Asking, module: Module, call: CallSite, leaf: Leaf, written: Written): Leaf | Obstacle {
  const isOwnCall = leaf.entry.path.endsWith('.prototype');
  const name = isOwnCall ? `${/[#\w$]+$/.exec(call.calleeText)?.[0] ?? ''}.run` : call.callee.kind === 'member' ? call.callee.name : undefined;
  const found = handles.obstacle ?? (name === undefined || handles.openings.length === 0 ? NOBODYS : call.place.midChain ? inChain(call) : undefined);
  return leafObstacle(graph, mocks, module, call, leaf, written, found ?? { how: 'asked' }) ?? { ...leaf, asks: { method: `${name ?? ''}Async`, ...(isOwnCall ? { isOwnCall } : {}), openedIn: handles.openings.map(({ file }) => file) } };
}

const NOBODYS: Found = ['stays-on-thread', 'it cannot be told where what it works on was made', 'make it once at the top level of a module'];

const inChain = ({ calleeText }: CallSite): Found => ['evaluation-order', `an optional chain goes on after '${calleeText}'`, 'put the result in a variable first'];
