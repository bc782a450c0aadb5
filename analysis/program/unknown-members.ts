import type { Mention } from './call-graph.ts';
import { groupBy } from './group-by.ts';
import { isTypeScript } from './language.ts';
import type { MemberUse, Module } from './module.ts';
import { oncePer } from './once-per.ts';
import type { Program } from './program.ts';
import { declaredType } from './values/declared-type.ts';
import type { Follower } from './values/members-of.ts';

/**
 * Uses of a property by its name on objects that are not known: any of them may be ours. Found name by name, because most names are
 * never asked about, and a linter asks about few.
 */
export function createUnknownMembers(follower: Follower): (name: string) => readonly Mention[] {
  const known = new Map<string, readonly Mention[]>();
  return (name) => {
    const found = known.get(name) ?? [...follower.program.modules.values()].flatMap((module) => unknownIn(follower, module, name));
    known.set(name, found);
    return found;
  };
}

function unknownIn(follower: Follower, module: Module, name: string): Mention[] {
  const named = membersByName(module).get(name) ?? [];
  const unknown = named.filter(({ access, object }) => access !== 'write' && !follower.follow(module.file, object).certain && !isData(follower.program, module, object, name));
  return unknown.map(({ fn, start, end, use }) => ({ file: module.file, fn, start, end, use }));
}

const membersByName = oncePer(({ members }: Module) => groupBy(members, ({ name }) => name));

const DATA = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'undefined', 'null']);

/** A property that is declared as something that nobody can call. */
function isData(program: Program, module: Module, object: MemberUse['object'], name: string): boolean {
  if (!isTypeScript(module)) return false;
  const type = declaredType(program, module.file, { kind: 'member', object, name })?.type;
  return type?.kind === 'keyword' && DATA.has(type.name);
}
