import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { typeCopies } from './cloneable-types.ts';
import { allOf, COPIED, globalResult, NOT_KNOWN, refused, type Copies } from './copies.ts';

const DEEPEST = 8;

/** What becomes of a value that is handed to another thread: by literals, types, and what is known of the language and of Node. */
export function copies(graph: CallGraph, module: Module, origin: Origin, range: Range, depth = 0): Copies {
  if (depth > DEEPEST) return NOT_KNOWN;
  const of = (part: Origin, at: Range = range): Copies => copies(graph, module, part, at, depth + 1);
  switch (origin.kind) {
    case 'literal':
      return origin.type === 'array' ? arrayCopies(module, range) : COPIED;
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
      return newCopies(graph, module, origin.callee);
    case 'result':
      return resultCopies(graph, module, origin);
    case 'awaited':
      return of(origin.of);
    default:
      return valuesCopy(graph, module, origin, depth);
  }
}

/** Numbers, strings and such, in arrays and under written keys; what is in quotes is all one. */
const WRITTEN_OUT = /^\[(?:[\s,[\]{}]|-?[\d._]+|''|""|true|false|null|undefined|(?:(?!__proto__)[A-Za-z_$][\w$]*|''|"")\s*:)*\]$/;

/** Elements are not read one by one: only what is written out can be told. */
function arrayCopies({ text }: Module, { start, end }: Range): Copies {
  const bare = text.slice(start, end).replace(/'[^'\\\n]*'|"[^"\\\n]*"/g, (quoted) => `${quoted.charAt(0)}${quoted.charAt(0)}`);
  return WRITTEN_OUT.test(bare) ? COPIED : NOT_KNOWN;
}

function objectCopies(graph: CallGraph, module: Module, id: number, depth: number): Copies {
  const properties = module.objects[id]?.properties ?? [];
  const parts = properties.map(({ value, range, spread }) => (spread ? NOT_KNOWN : copies(graph, module, value, range, depth + 1)));
  // Only what is handed over itself is made a Buffer again.
  return allOf(parts.map((part) => (part.as === 'buffer' ? refused('a Buffer in an object') : part)));
}

function bindingCopies(graph: CallGraph, module: Module, id: number, depth: number): Copies {
  const binding = module.bindings[id];
  const annotated = module.types.bindings.find((each) => each.binding === id);
  if (annotated !== undefined) return typeCopies(graph.program, module.file, annotated.type);
  if (binding === undefined || binding.reassigned || binding.values.length === 0) return NOT_KNOWN;
  return allOf(binding.values.map((value) => copies(graph, module, value, binding.declarator === undefined ? binding.range : initialiser(module, binding.declarator), depth + 1)));
}

/** `x = […]`: what stands behind the sign. */
function initialiser({ text }: Module, { start, end }: Range): Range {
  const sign = text.indexOf('=', start);
  const from = sign < 0 || sign >= end ? start : sign + 1 + (/^\s*/.exec(text.slice(sign + 1, end))?.[0].length ?? 0);
  return { start: from, end };
}

const BUILT_IN = /^(?:Date|Map|Set|ArrayBuffer|DataView|RegExp|(?:Big)?(?:Ui|I)nt(?:8|16|32|64)(?:Clamped)?Array|Float(?:32|64)Array)$/;

/** Keyed collections are as good as what is put into them, which is not followed. */
function newCopies(graph: CallGraph, module: Module, callee: Origin): Copies {
  const { values } = graph.follower.follow(module.file, callee);
  const [value] = values;
  if (value?.kind === 'class') return refused('an instance of a class');
  const name = value?.kind === 'global' ? value.path.join('.') : '';
  return BUILT_IN.test(name) && name !== 'Map' && name !== 'Set' ? COPIED : NOT_KNOWN;
}

/** Node hands keys from thread to thread. */
const isKey = (module: string, path: readonly string[]): boolean => module === 'node:crypto' && /^(?:generateKeyPair(?:Sync)?|generateKey(?:Sync)?|create(?:Private|Public|Secret)Key)$/.test(path[0] ?? '') && /^(?:\(\)|privateKey|publicKey)$/.test(path.at(-1) ?? '');

const TEXT_METHODS = new Set('toString trim trimEnd trimStart join replace replaceAll substring toLowerCase toUpperCase padStart padEnd repeat normalize toISOString toFixed toJSON charAt getTime indexOf'.split(' '));

function resultCopies(graph: CallGraph, module: Module, { call, callee }: Extract<Origin, { kind: 'result' }>): Copies {
  if (callee.kind === 'member' && TEXT_METHODS.has(callee.name)) return COPIED;
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
        return value.type === 'array' ? NOT_KNOWN : COPIED;
      case 'object':
        return home === undefined ? NOT_KNOWN : objectCopies(graph, home, value.object, depth + 1);
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
