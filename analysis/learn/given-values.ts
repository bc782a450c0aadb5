import type { Origin } from '../program/origin.ts';
import type { Values } from '../program/value.ts';
import type { Follower } from '../program/values/members-of.ts';

/** What an export is, also where it is a method with its object bound to it: `{ search: explorer.search.bind(explorer) }`. */
export function givenValues(follower: Follower, file: string, origin: Origin): Values {
  const callee = origin.kind === 'result' ? origin.callee : undefined;
  return follower.follow(file, callee?.kind === 'member' && callee.name === 'bind' ? callee.object : origin);
}
