import type { Edit } from '../../edit.ts';
import type { ClassMember, Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import type { Split } from './split.ts';

/** Fields of the class, with the text of their declaration, that the part of a constructor which becomes a method sets. */
function fieldsSet(module: Module, fn: Fn, { from }: Split): ClassMember[] {
  const start = from?.start ?? fn.body.start;
  const set = new Set(module.members.flatMap(({ name, object, access, fn: inside, ...at }) => (name !== undefined && object.kind === 'this' && access !== 'read' && inside === fn.id && at.start >= start ? [name] : [])));
  return (module.classes[fn.class ?? -1]?.members ?? []).filter((member) => member.fn === undefined && !member.isStatic && member.name !== undefined && set.has(member.name));
}

/** A field that TypeScript lets only the constructor set. */
export function fixedField(module: Module, fn: Fn, split: Split): ClassMember | undefined {
  if (!isTypeScript(module)) return undefined;
  const list = fn.paramList === undefined ? '' : module.text.slice(fn.paramList.start, fn.paramList.end);
  const ofParameters = fn.params.find(({ name }) => name !== undefined && new RegExp(`readonly\\s+${name}\\b`).test(list) && isSetLater(module, fn, name, split));
  if (ofParameters !== undefined) return { ...ofParameters, isStatic: false, isPrivate: false, decorated: false, isAbstract: false };
  return fieldsSet(module, fn, split).find((member) => /\breadonly\s/.test(headOf(module, member)));
}

function isSetLater(module: Module, fn: Fn, field: string, { from }: Split): boolean {
  return module.members.some(({ name, object, access, fn: inside, start }) => name === field && object.kind === 'this' && access !== 'read' && inside === fn.id && start >= (from?.start ?? fn.body.start));
}

/** What stands before a field's value. */
const headOf = ({ text }: Module, { start, end }: ClassMember): string => /^[^=]*/.exec(text.slice(start, end))?.[0] ?? '';

/** `data: string;` → `data!: string;`: the compiler cannot see that the method which sets it is called at once. */
export function fieldEdits(module: Module, fn: Fn, split: Split): Edit[] {
  if (!isTypeScript(module)) return [];
  return fieldsSet(module, fn, split).flatMap((member) => {
    const head = headOf(module, member);
    const name = new RegExp(`(?:^|\\s)${(member.name ?? '').replace(/[#$]/g, '\\$&')}(?=\\s*:)`).exec(head);
    if (name === null || head.length < member.end - member.start || /^\s*declare\s/.test(head)) return [];
    const at = member.start + name.index + name[0].length;
    return [{ file: module.file, start: at, end: at, text: '!' }];
  });
}
