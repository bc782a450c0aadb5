import type { Edit } from '../../edit.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Names } from '../write/names.ts';
import type { LazySection } from './lazy-section.ts';

/** Where the promises of loads under way are kept: beside the variable, field or cache that gets the values. */
interface Store extends Range {
  readonly how: 'variable' | 'field' | 'assignment';
}

/**
 * What has to wait is started once and waited for by all: the value stays where it is kept, and the promise of its making stands
 * beside it until it is there. A load that fails fails for all who wait, and the next one tries again, as before.
 */
export function singleFlightEdits(module: Module, names: Names, sections: readonly LazySection[]): Edit[] {
  const byBase = new Map<string, LazySection[]>();
  for (const section of sections) {
    const id = storeId(module, section);
    byBase.set(id, [...(byBase.get(id) ?? []), section]);
  }
  return [...byBase.values()].flatMap((group) => {
    const [first] = group;
    const store = first === undefined ? undefined : storeOf(module, first);
    if (first === undefined || store === undefined) return [];
    const promise = promiseName(first, names);
    return [declaration(module, store, first, promise), ...group.flatMap((section) => sectionEdits(module, section, promise))];
  });
}

/** Can it be written: is there a place for the promise beside the value? */
export const canFly = (module: Module, section: LazySection): boolean => storeOf(module, section) !== undefined;

const storeId = (module: Module, section: LazySection): string => `${section.target.base} ${storeOf(module, section)?.start ?? ''}`;

function storeOf(module: Module, { target, fn }: LazySection): Store | undefined {
  const field = /^this\.([\w$]+)$/.exec(target.base)?.[1];
  if (field !== undefined) return fieldStore(module, fn, field);
  const binding = module.bindings.find((each) => each.name === target.base && each.fn === 0 && each.statement !== undefined);
  const isOnly = module.bindings.filter((each) => each.name === target.base).length === 1;
  return binding?.statement === undefined || !isOnly || module.statements.every((each) => each.start !== binding.statement?.start) ? undefined : { ...binding.statement, how: 'variable' };
}

/** The field's own line in the class, or its assignment in the constructor. */
function fieldStore(module: Module, fn: number, name: string): Store | undefined {
  let at = module.functions[fn];
  while (at?.kind === 'arrow' && at.parent !== undefined) at = module.functions[at.parent];
  if (at?.class === undefined || at.isStatic) return undefined;
  const declared = module.classes[at.class]?.members.find((each) => each.name === name && each.fn === undefined && each.value !== undefined && !each.isStatic);
  if (declared !== undefined) return { start: declared.start, end: declared.end, how: 'field' };
  const made = module.functions.find((each) => each.kind === 'constructor' && each.class === at.class);
  const write = module.writes.find((each) => each.fn === made?.id && each.object.kind === 'this' && each.name === name);
  return made === undefined || write?.statement === undefined || isTypeScript(module) ? undefined : { ...write.statement, how: 'assignment' };
}

function promiseName({ target }: LazySection, names: Names): string {
  const own = target.base.split('.').at(-1) ?? target.base;
  const name = names.take(`${own.replace(/^_+/, '')}Loading`);
  return target.base.startsWith('this.') ? `this.${own.startsWith('_') ? '_' : ''}${name}` : name;
}

function declaration(module: Module, store: Store, { target }: LazySection, promise: string): Edit {
  const { text, style } = module;
  const name = promise.replace(/^this\./, '');
  const lineStart = text.lastIndexOf('\n', store.start) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart, store.start))?.[0] ?? '';
  const type = !isTypeScript(module) ? '' : target.key === undefined ? `: Promise<NonNullable<typeof ${target.base}>> | undefined` : ': Record<string, Promise<void>>';
  const value = target.key === undefined ? '' : ' = Object.create(null)';
  const modifiers = store.how === 'field' ? (/^(?:(?:private|protected|public|readonly)\s+)*/.exec(text.slice(store.start, store.end))?.[0] ?? '') : '';
  const head = store.how === 'variable' ? (target.key === undefined ? 'let ' : 'const ') : store.how === 'assignment' ? 'this.' : modifiers;
  const ending = style.semicolons ? ';' : '';
  const end = text[store.end] === ';' ? store.end + 1 : store.end;
  const undefinedField = store.how === 'assignment' && target.key === undefined ? ' = undefined' : value;
  return { file: module.file, start: end, end, text: `${style.eol}${indent}${head}${name}${type}${undefinedField}${ending}` };
}

function sectionEdits(module: Module, { body, braces, target }: LazySection, promise: string): Edit[] {
  const { text, style, file } = module;
  const slot = target.key === undefined ? promise : `${promise}[${target.key}]`;
  const ending = style.semicolons ? ';' : '';
  const lineStart = text.lastIndexOf('\n', body.start - 1) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const inner = outer + style.indent;
  const done = target.key === undefined ? `${slot} = undefined` : `delete ${slot}`;
  const gives = isTypeScript(module) && target.key === undefined;
  const open = `${gives ? `${target.base} = ` : ''}await (${slot} ${isTypeScript(module) ? '??=' : `= ${slot} ||`} (async () => {`;
  const given = gives ? `${style.eol}${inner}${style.indent}return ${target.base}${ending}` : '';
  const close = `})().finally(() => {${style.eol}${inner}${style.indent}${done}${ending}${style.eol}${inner}}))${ending}`;
  if (!braces) {
    const end = text[body.end - 1] === ';' || !style.semicolons ? '' : ';';
    return [{ file, start: body.start, end: body.start, text: `{${style.eol}${inner}${open}${style.eol}${inner}${style.indent}` }, { file, start: body.end, end: body.end, text: `${end}${given}${style.eol}${inner}${close}${style.eol}${outer}}` }];
  }
  const isOneLine = !text.slice(body.start, body.end).includes('\n');
  const lines = isOneLine ? [] : [...text.slice(body.start, body.end).matchAll(/\n(?=[ \t]*\S)/g)].map((each) => body.start + each.index + 1);
  const last = isOneLine ? body.end : body.start + text.slice(body.start, body.end).trimEnd().length;
  return [
    { file, start: body.start, end: body.start, text: `${style.eol}${inner}${open}` },
    ...lines.map((at) => ({ file, start: at, end: at, text: style.indent })),
    { file, start: last, end: last, text: `${given}${style.eol}${inner}${close}${isOneLine ? style.eol + outer : ''}` },
  ];
}
