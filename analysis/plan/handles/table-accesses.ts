import type { CallSite, Module } from '../../program/module.ts';
import type { Access } from '../hazards/accesses.ts';
import { siteKey } from '../site.ts';
import type { Study } from '../study.ts';

/** What a statement that a thread of its own would run does to which tables. Each statement is done as a whole; two of them are not. */
export function tableAccesses({ statements }: Study, module: Module, call: CallSite): Access[] {
  const statement = statements.get(siteKey(module.file, call.id));
  if (statement === undefined) return [];
  const at = { start: call.start, end: call.end, fn: call.fn, call: call.id };
  const access = (name: string, kind: Access['kind']): Access => ({ ...at, location: `table ${name}`, kind, what: `the table ${name}` });
  return [...statement.reads.map((name) => access(name, 'read')), ...statement.writes.map((name) => access(name, 'write'))];
}
