import type { CallGraph } from '../../program/call-graph.ts';
import type { Module, PropertyWrite } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { typeCopies } from './cloneable-types.ts';
import { filledCopies } from './filled.ts';
import { allOf, COPIED, globalResult, NOT_KNOWN, PATTERN, refused, type Copies } from './copies.ts';

const DEEPEST = 8;

/** What becomes of a value that is handed to another thread: by literals, types, and what is known of the language and of Node. */
export function copies(graph: CallGraph, module: Module, origin: Origin, range: Range, depth = 0): Copies {
  if (depth > DEEPEST) return NOT_KNOWN;
  const of = (part: Origin, at: Range = range): Copies => copies(graph, module, part, at, depth + 1);
  switch (origin.kind) {
    case 'literal':
      if (origin.type === 'array') return arrayCopies(graph, module, range, depth);
      // Where it is written, it is new with each call.
      return depth > 0 && remembersPlace(origin) ? PATTERN : COPIED;
    case 'function':
      return refused('a function');
    case 'class':
      return refused('a class');
    case 'object':
      return objectCopies(graph, module, origin.object, depth);
    case 'either':
      return allOf(origin.of.map((part) => of(part)));
    case 'binding':
      return bindingCopies(graph, module, origin.binding, depth);
    case 'new':
      return newCopies(graph, module, origin.callee, depth);
    case 'result':
      return resultCopies(graph, module, origin, depth);
    case 'awaited':
      return of(origin.of);
    case 'member':
    case 'element':
    case 'item':
      return partCopies(graph, module, origin, depth);
    default:
      return valuesCopy(graph, module, origin, depth);
  }
}

/** Of what is data, every part is, as long as it is its own and no method. */
function partCopies(graph: CallGraph, module: Module, origin: Extract<Origin, { kind: 'member' | 'element' | 'item' }>, depth: number): Copies {
  const known = valuesCopy(graph, module, origin, depth);
  if (known.as === 'unknown' && origin.kind === 'member' && origin.name === 'length') return COPIED;
  if (known.as !== 'unknown' || (origin.kind === 'member' && INHERITED.has(origin.name))) return known;
  const whole = copies(graph, module, origin.kind === 'item' ? origin.of : origin.object, NOWHERE, depth + 1);
  return whole.as === 'data' || whole.as === 'buffer' ? COPIED : NOT_KNOWN;
}

/** No list stands there. */
const NOWHERE: Range = { start: 0, end: 0 };

const INHERITED: ReadonlySet<string> = new Set([Object, Array, String, Map, Set, Date, RegExp, Uint8Array, Object.getPrototypeOf(Uint8Array) as typeof Uint8Array].flatMap((made) => Object.getOwnPropertyNames(made.prototype)).filter((name) => name !== 'length' && name !== 'size'));

/** Such a pattern goes on where it stopped, and a copy starts anew. */
export const remembersPlace = (value: { readonly kind: string; readonly type?: string; readonly flags?: string }): boolean => value.kind === 'literal' && value.type === 'regexp' && /[gy]/.test(value.flags ?? '');

/** Numbers, strings and such, and variables, in arrays and under written keys; what is in quotes is all one. */
const WRITTEN_OUT = /^\[(?:[\s,[\]{}]|-?\d[\d._]*|' *'|" *"|(?:(?!__proto__)[A-Za-z_$][\w$]*|' *'|" *")\s*:|(?!__proto__)[A-Za-z_$][\w$]*(?=[\s,\]}]))*\]$/;
const WORDS = /(?<![\w$])[A-Za-z_$][\w$]*(?!\s*:|[\w$])/g;
const FIXED = /^(?:true|false|null|undefined)$/;

/** Elements are not read one by one: only what is written out can be told, and what its variables hold. */
function arrayCopies(graph: CallGraph, module: Module, { start, end }: Range, depth: number): Copies {
  const text = withoutTexts(module.text.slice(start, end));
  if (!WRITTEN_OUT.test(text)) return NOT_KNOWN;
  const parts = [...text.matchAll(WORDS)].filter(([word]) => !FIXED.test(word)).map(({ index }) => {
    const named = module.references.find((each) => each.start === start + index);
    return named === undefined ? NOT_KNOWN : copies(graph, module, { kind: 'binding', binding: named.binding }, named, depth + 1);
  });
  const known = allOf(parts);
  return known.as === 'buffer' ? refused('a Buffer in an array') : known;
}

/** As long as it was. */
const withoutTexts = (text: string): string => text.replace(/'[^'\\\n]*'|"[^"\\\n]*"/g, (quoted) => `${quoted.charAt(0)}${' '.repeat(quoted.length - 2)}${quoted.charAt(0)}`);

function objectCopies(graph: CallGraph, module: Module, id: number, depth: number): Copies {
  const properties = module.objects[id]?.properties ?? [];
  const parts = properties.map(({ value, range }) => copies(graph, module, value, range, depth + 1));
  // Only what is handed over itself is made a Buffer again.
  return allOf(parts.map((part) => (part.as === 'buffer' ? refused('a Buffer in an object') : part)));
}

function bindingCopies(graph: CallGraph, module: Module, id: number, depth: number): Copies {
  const binding = module.bindings[id];
  const annotated = module.types.bindings.find((each) => each.binding === id);
  if (annotated !== undefined) return typeCopies(graph.program, module.file, annotated.type);
  if (binding === undefined || binding.values.length === 0) return NOT_KNOWN;
  const at = binding.declarator === undefined || binding.reassigned ? binding.range : initialiser(module, binding.declarator);
  const given = allOf(binding.values.map((value) => (isNewCollection(graph, module, value, at, depth) ? COPIED : copies(graph, module, value, at, depth + 1))));
  if (given.as !== 'data' || binding.values.every((value) => hasNoParts(graph, module, value))) return given;
  return filledCopies(graph, module, id, (part, range) => copies(graph, module, part, range, depth + 1));
}

/** Nothing can be put into it: a string, a number. */
function hasNoParts({ follower }: CallGraph, { file }: Module, origin: Origin): boolean {
  if (origin.kind === 'result') {
    const { callee } = origin;
    if (callee.kind === 'member' && TEXT_METHODS.has(callee.name) && callee.name !== 'split') return true;
    const [made] = follower.follow(file, callee).values;
    return (made?.kind === 'global' && !/^(?:JSON\.parse|structuredClone|Object\.keys)$/.test(made.path.join('.'))) || (made?.kind === 'external' && givesText(made.module, made.path));
  }
  const { values, certain } = follower.follow(file, origin);
  return certain && values.length > 0 && values.every((value) => value.kind === 'literal' && value.type !== 'array');
}

/** `new Map()`, and one with what is written out. */
function isNewCollection(graph: CallGraph, module: Module, origin: Origin, { start, end }: Range, depth: number): boolean {
  if (origin.kind !== 'new' || origin.callee.kind !== 'global' || !/^(?:Map|Set)$/.test(origin.callee.name)) return false;
  const made = /^new \w+\(/.exec(module.text.slice(start, end))?.[0];
  if (made === undefined || module.text.charAt(end - 1) !== ')') return false;
  const list = { start: start + made.length, end: end - 1 };
  return list.start === list.end || arrayCopies(graph, module, list, depth + 1).as === 'data';
}

/** `x = […]`: what stands behind the sign. */
function initialiser({ text }: Module, { start, end }: Range): Range {
  const sign = text.indexOf('=', start);
  const from = sign < 0 || sign >= end ? start : sign + 1 + (/^\s*/.exec(text.slice(sign + 1, end))?.[0].length ?? 0);
  return { start: from, end };
}

const BUILT_IN = /^(?:Date|ArrayBuffer|DataView|(?:Big)?(?:Ui|I)nt(?:8|16|32|64)(?:Clamped)?Array|Float(?:32|64)Array)$/;

/** They cannot be copied, or arrive as objects without anything: asked of Node 20 to 26. */
const NEVER_WHOLE = /^(?:URL|URLSearchParams|AbortController|Headers|Request|Response|FormData|TextEncoder|Event|WeakMap|WeakSet|WeakRef|Proxy|Intl\.\w+)$/;

/** Keyed collections are as good as what is put into them, which is not followed. */
function newCopies(graph: CallGraph, module: Module, callee: Origin, depth: number): Copies {
  const { values } = graph.follower.follow(module.file, callee);
  const [value] = values;
  if (value?.kind === 'class') return refused('an instance of a class');
  if (value?.kind === 'external' && !value.module.startsWith('node:')) return refused(`an instance of '${value.path.at(-1) ?? value.module}'`);
  const name = value?.kind === 'global' ? value.path.join('.') : '';
  if (NEVER_WHOLE.test(name)) return refused(`an instance of '${name}'`);
  if (name === 'RegExp') return depth > 0 ? PATTERN : COPIED;
  return BUILT_IN.test(name) ? COPIED : NOT_KNOWN;
}

/** Node hands keys from thread to thread. */
const isKey = (module: string, path: readonly string[]): boolean => module === 'node:crypto' && /^(?:generateKeyPair(?:Sync)?|generateKey(?:Sync)?|create(?:Private|Public|Secret)Key)$/.test(path[0] ?? '') && /^(?:\(\)|privateKey|publicKey)$/.test(path.at(-1) ?? '');

const TEXT_METHODS = new Set('toString trim trimEnd trimStart join replace replaceAll substring toLowerCase toUpperCase padStart padEnd repeat normalize toISOString toFixed toJSON charAt getTime indexOf lastIndexOf charCodeAt codePointAt includes startsWith endsWith localeCompare search split every some'.split(' '));
/** They give what they are called on holds, or a list of it. */
const PART_METHODS = new Set('slice filter at pop shift get find'.split(' '));

function resultCopies(graph: CallGraph, module: Module, { call, callee }: Extract<Origin, { kind: 'result' }>, depth: number): Copies {
  if (callee.kind === 'member' && TEXT_METHODS.has(callee.name)) return COPIED;
  if (callee.kind === 'member' && PART_METHODS.has(callee.name) && copies(graph, module, callee.object, NOWHERE, depth + 1).as === 'data') return COPIED;
  const { values, certain } = graph.follower.follow(module.file, callee);
  const site = module.calls[call];
  if (!certain || values.length === 0 || site === undefined) return NOT_KNOWN;
  return allOf(values.map((value) => calledCopies(graph, value, site.args.length)));
}

/** What a known function gives. */
function calledCopies(graph: CallGraph, value: Value, args: number): Copies {
  if (value.kind === 'global') return globalResult(value.path.join('.'));
  if (value.kind === 'external' && /^node:fs(?:\/promises)?$/.test(value.module) && /^readFile(?:Sync)?$/.test(value.path.at(-1) ?? '')) return args > 1 ? COPIED : { as: 'buffer', what: 'a Buffer' };
  if (value.kind === 'external' && givesText(value.module, value.path)) return COPIED;
  if (value.kind !== 'function') return NOT_KNOWN;
  const home = graph.program.modules.get(value.file);
  const type = home?.types.returns.find((each) => each.fn === value.fn)?.type;
  return home === undefined || type === undefined ? NOT_KNOWN : typeCopies(graph.program, home.file, type);
}

/** Functions of Node that give strings and nothing else. */
const givesText = (module: string, path: readonly string[]): boolean =>
  (module === 'node:path' && /^(?:join|resolve|dirname|basename|extname|normalize|relative|format|toNamespacedPath)$/.test(path.at(-1) ?? '')) || (module === 'node:url' && path.at(-1) === 'fileURLToPath') || (module === 'node:os' && /^(?:homedir|tmpdir|hostname)$/.test(path.at(-1) ?? ''));

/** What the program shows to be passed there. */
function valuesCopy(graph: CallGraph, module: Module, origin: Origin, depth: number): Copies {
  const { values, certain } = graph.follower.follow(module.file, origin);
  const parts = values.map((value): Copies => {
    const home = 'file' in value ? graph.program.modules.get(value.file) : undefined;
    switch (value.kind) {
      case 'literal':
        if (value.type === 'array') return NOT_KNOWN;
        return remembersPlace(value) ? PATTERN : COPIED;
      case 'object':
        return home === undefined ? NOT_KNOWN : allOf([objectCopies(graph, home, value.object, depth + 1), ...writtenInto(graph, value).map(({ home: by, write }) => copies(graph, by, write.value, NOWHERE, depth + 1))]);
      case 'function':
        return refused('a function');
      case 'class':
      case 'instance':
        return refused('an instance of a class');
      case 'global':
        return /^process\.env\.\w+$/.test(value.path.join('.')) ? COPIED : NOT_KNOWN;
      case 'external':
        return isKey(value.module, value.path) ? COPIED : NOT_KNOWN;
      default:
        return NOT_KNOWN;
    }
  });
  const known = allOf(parts);
  return known.as === 'no' || certain ? known : NOT_KNOWN;
}

/** What the program puts into an object after it was made. */
function writtenInto(graph: CallGraph, into: Extract<Value, { kind: 'object' }>): { readonly home: Module; readonly write: PropertyWrite }[] {
  const isIt = (value: Value): boolean => value.kind === 'object' && value.file === into.file && value.object === into.object;
  return [...graph.program.modules.values()].flatMap((home) => home.writes.filter(({ object }) => graph.follower.follow(home.file, object).values.some(isIt)).map((write) => ({ home, write })));
}
