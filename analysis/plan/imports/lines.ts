import type { CallSite, ImportRecord, Module } from '../../program/module.ts';
import type { Source } from './source.ts';
import { pathOf } from './reuse.ts';
import type { Group, Imported, NewName } from './state.ts';

/** New imports in the form of the one that they take after. */
export function importLines(module: Module, { names, place }: Group, specifier: string): string[] {
  const end = module.style.semicolons ? ';' : '';
  const { quote } = module.style;
  const literal = `${quote}${specifier}${quote}`;
  const load = loaderOf(module, place?.record);
  const whole = names.find((name) => name.imported === 'default');
  const named = names.filter((name) => name.imported !== 'default');
  if (load === undefined && whole !== undefined && module.lacksDefaults === true) return [`import ${whole.local} = require(${literal})${end}`, ...(named.length === 0 ? [] : [`${declarationOf(module, named)} from ${literal}${end}`])];
  if (load === undefined) return [`${declarationOf(module, names)} from ${literal}${end}`];
  const keyword = keywordOf(module, place);
  const isDynamic = place?.record?.how === 'dynamic';
  if (load.before.endsWith('require(') && isOldStyle(module)) return names.map(({ imported, local }) => `var ${local} = ${load.before}${literal}${load.after}${imported === 'default' ? '' : `.${imported}`}${end}`);
  const patterns = isDynamic ? [braces(module, names, ': ')] : [...(whole === undefined ? [] : [whole.local]), ...(named.length === 0 ? [] : [braces(module, named, ': ')])];
  return patterns.map((pattern) => `${keyword} ${pattern} = ${load.before}${literal}${load.after}${end}`);
}

/** `let` where the one beside it says so, and `var` where what is loaded in a function is to be seen outside its block. */
function keywordOf({ text }: Module, place: Group['place']): 'const' | 'let' | 'var' {
  const own = place === undefined ? undefined : /^(?:let|var)\b/.exec(text.slice(place.statement.start, place.statement.start + 4))?.[0];
  if (own === 'let') return 'let';
  return own === 'var' && place?.scope !== undefined ? 'var' : 'const';
}

/** `var fs = require('fs')` throughout, and no pattern: what is loaded is taken out by name. */
const isOldStyle = ({ text }: Module): boolean => /\bvar\s[^=\n]*=\s*require\(/.test(text) && !/\b(?:const|let|import)\s[^=\n]*=\s*require\(|\}\s*=\s*require\(/.test(text);

/** `import a, { b } from` */
function declarationOf(module: Module, names: readonly NewName[]): string {
  const whole = names.find((name) => name.imported === 'default');
  const named = names.filter((name) => name.imported !== 'default');
  if (whole === undefined && named.every((name) => name.typeOnly)) return `import type ${braces(module, named.map((name) => ({ ...name, typeOnly: false })), ' as ')}`;
  return `import ${[...(whole === undefined ? [] : [whole.local]), ...(named.length === 0 ? [] : [braces(module, named, ' as ')])].join(', ')}`;
}

function braces({ style }: Module, names: readonly NewName[], colon: string): string {
  const list = names.map((name) => specifierText(name, colon)).join(', ');
  return style.spacedBraces ? `{ ${list} }` : `{${list}}`;
}

export function specifierText({ imported, local, typeOnly }: NewName, colon: string): string {
  return `${typeOnly ? 'type ' : ''}${imported === local ? local : `${imported}${colon}${local}`}`;
}

/** What stands around the specifier in an expression that loads a module; undefined where an import declaration is meant. */
export function loaderOf(module: Module, record: ImportRecord | undefined): { readonly before: string; readonly after: string } | undefined {
  if (record === undefined) {
    const declares = module.syntax === 'esm' || module.imports.some((each) => each.how === 'import' || each.how === 'import-equals');
    return declares ? undefined : { before: 'require(', after: ')' };
  }
  if (record.how === 'import' || record.how === 'import-equals' || record.how === 'side-effect') return undefined;
  const { start, end } = record.specifierRange;
  return { before: module.text.slice(record.start, start), after: module.text.slice(end, record.end) };
}

/** `require('fs').readFileSync` → `require('fs/promises').readFile`, where the call itself loads the module. */
export function loadedInPlace(module: Module, { calleeRange, start }: CallSite, { record, binding }: Source, wanted: Imported, specifier: string): string | undefined {
  const { quote } = module.style;
  const literal = record.specifierRange;
  if (binding !== undefined) return undefined;
  const closing = /^(\s*\)+)\s*(?:\??\.\s*[\w$]+\s*|\[[^\]]*\]\s*)*$/.exec(module.text.slice(literal.end, calleeRange.end))?.[1];
  if (closing === undefined) return undefined;
  const path = wanted.path === 'default' && record.how !== 'dynamic' ? [] : wanted.path === 'default' ? ['default'] : pathOf(wanted);
  return [`${module.text.slice(start, literal.start)}${quote}${specifier}${quote}${closing}`, ...path].join('.');
}
