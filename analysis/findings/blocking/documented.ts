import { jsdocType } from '../../program/jsdoc.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { functionWithThis } from '../../program/values/this-of.ts';

/** A type of a module outside, as a comment names it: the module itself where no name follows. */
export interface Documented {
  readonly specifier: string;
  readonly path: readonly string[];
}

const DEEPEST = 4;

/** What JSDoc says of the value that an expression has: `@param {import('fs')} disk`, `/** @type {import('better-sqlite3').Database} *\/ this.db = …`. */
export function documentedType(module: Module, origin: Origin, depth = 0): Documented | undefined {
  if (depth > DEEPEST || !/@(?:param|type)\b/.test(module.text)) return undefined;
  if (origin.kind === 'binding') return ofVariable(module, origin.binding, depth);
  return origin.kind === 'member' && origin.object.kind === 'this' ? ofField(module, origin.object.fn, origin.name, depth) : undefined;
}

function ofVariable(module: Module, id: number, depth: number): Documented | undefined {
  const binding = module.bindings[id];
  if (binding === undefined) return undefined;
  if (binding.kind === 'param') {
    const fn = module.functions[binding.fn];
    return fn === undefined ? undefined : readType(module, jsdocType(module, fn, binding.name));
  }
  const said = typeBefore(module, (binding.statement ?? binding.declarator ?? binding.range).start);
  const [value, ...others] = binding.values;
  return said ?? (value === undefined || others.length > 0 ? undefined : documentedType(module, value, depth + 1));
}

/** Where the class declares it, or where one of its functions writes it. */
function ofField(module: Module, fn: number, name: string, depth: number): Documented | undefined {
  const owner = functionWithThis(module, fn)?.class;
  if (owner === undefined) return undefined;
  const member = module.classes[owner]?.members.find((each) => each.name === name && each.fn === undefined);
  const declared = member === undefined ? undefined : typeBefore(module, member.start);
  if (declared !== undefined) return declared;
  const writes = module.writes.filter((each) => each.name === name && each.object.kind === 'this' && functionWithThis(module, each.object.fn)?.class === owner);
  for (const { start, value } of writes) {
    const said = typeBefore(module, start) ?? documentedType(module, value, depth + 1);
    if (said !== undefined) return said;
  }
  return undefined;
}

const LAST_COMMENT = /\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*(?:export\s+)?$/;
const LONGEST = 400;

/** By the comment that ends there. */
function typeBefore(module: Module, at: number): Documented | undefined {
  const comment = LAST_COMMENT.exec(module.text.slice(Math.max(0, at - LONGEST), at))?.[0];
  return comment === undefined ? undefined : readType(module, /@type\s*\{([^}\n]+)\}/.exec(comment)?.[1]);
}

const IMPORTED = String.raw`(?:typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)((?:\.[\w$]+)*)`;
const WHOLE = new RegExp(`^${IMPORTED}$`);

function readType(module: Module, text: string | undefined): Documented | undefined {
  const type = text?.replace(/^[!?]|\s*\|\s*(?:null|undefined)\s*|[!?]$/g, '').trim();
  if (type === undefined) return undefined;
  const found = WHOLE.exec(type);
  if (found !== null) return documented(found);
  return /^[\w$]+$/.test(type) ? ofName(module, type) : undefined;
}

const documented = ([, specifier = '', path = '']: readonly string[]): Documented => ({ specifier, path: path.split('.').slice(1) });

/** `@typedef {import('x').Store} Store`, `@import { Store } from 'x'`, `@import * as x from 'x'`. */
function ofName({ text }: Module, name: string): Documented | undefined {
  const quoted = name.replaceAll('$', String.raw`\$`);
  const defined = new RegExp(String.raw`@typedef\s*\{\s*${IMPORTED}\s*\}\s*${quoted}(?![\w$])`).exec(text);
  if (defined !== null) return documented(defined);
  const named = new RegExp(String.raw`@import\s*(\*\s*as\s+${quoted}|\{(?:[^}]*[\s,])?${quoted}(?:\s*,[^}]*)?\s*\})\s*from\s*['"]([^'"]+)['"]`).exec(text);
  return named === null ? undefined : { specifier: named[2] ?? '', path: named[1]?.startsWith('*') === true ? [] : [name] };
}
