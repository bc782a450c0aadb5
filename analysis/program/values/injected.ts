import type { Origin } from '../origin.ts';
import { NO_VALUES, type Values } from '../value.ts';
import { instanceOf, type Follower } from './members-of.ts';

/** What containers call the method, or the function, that gives an instance of a class. */
const GIVES: ReadonlySet<string> = new Set(['resolve', 'get', 'getInstance', 'inject', 'make', 'build']);

/**
 * `container.resolve(Users)`, `moduleRef.get(Users)`, `inject(Users)`: code outside the program that is asked for a class by itself gives an
 * instance of it, or of what was put in its place, so nothing of it is certain.
 */
export function injected(follower: Follower, file: string, { call, callee }: Extract<Origin, { kind: 'result' }>): Values {
  if (!GIVES.has(nameOf(follower, file, callee) ?? '')) return NO_VALUES;
  const [token] = follower.program.modules.get(file)?.calls[call]?.args ?? [];
  if (token === undefined || token.spread || (token.origin.kind !== 'binding' && token.origin.kind !== 'member')) return NO_VALUES;
  const called = follower.follow(file, callee).values;
  if (!called.every(({ kind }) => kind === 'external')) return NO_VALUES;
  const { values } = follower.follow(file, token.origin);
  return values.length > 0 && values.every(({ kind }) => kind === 'class') ? { ...instanceOf(follower, { values, certain: true }), certain: false } : NO_VALUES;
}

function nameOf({ program }: Follower, file: string, callee: Origin): string | undefined {
  if (callee.kind === 'member') return callee.name;
  return callee.kind === 'binding' ? program.modules.get(file)?.bindings[callee.binding]?.name : undefined;
}
