import path from 'node:path';
import type { Origin } from '../origin.ts';
import { certainly, NO_VALUES, union, type Values } from '../value.ts';
import type { Follower } from './members-of.ts';

/** The texts that a value certainly is, one of them and nothing else. */
export function certainTexts({ values, certain }: Values): readonly string[] | undefined {
  const texts = values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : []));
  return certain && texts.length > 0 && texts.length === values.length ? texts : undefined;
}

/** The text that parts make, where each is one text: more than one for a part are not told apart. */
export function textOf(follower: Follower, file: string, parts: readonly Origin[]): string | undefined {
  const texts = parts.map((part) => certainTexts(follower.follow(file, part)));
  return texts.every((each) => each?.length === 1) ? texts.map((each) => each?.[0] ?? '').join('') : undefined;
}

/** `require('./lib/' + name)`: the variable, and the file that it loads for a name. */
export interface NamedLoad {
  readonly key: number;
  fileOf(name: string): string | undefined;
}

const PATTERNS = [/^(['"])(?<before>\.{1,2}\/[^'"]*)\1\s*\+\s*(?<name>[A-Za-z_$][\w$]*)(?:\s*\+\s*(['"])(?<after>[^'"]*)\4)?$/, /^`(?<before>\.{1,2}\/[^`$\\]*)\$\{\s*(?<name>[A-Za-z_$][\w$]*)\s*\}(?<after>[^`$\\]*)`$/];
const ENDINGS = ['', '.js', '.cjs', '.ts', '.cts', '/index.js', '/index.cjs', '/index.ts'];

/** Undefined where the call is no such load. */
export function namedLoad({ program }: Follower, file: string, origin: Origin): NamedLoad | undefined {
  if (origin.kind !== 'result' || origin.callee.kind !== 'global' || origin.callee.name !== 'require') return undefined;
  const module = program.modules.get(file);
  const [argument, ...others] = module?.calls[origin.call]?.args ?? [];
  const parts = argument === undefined ? undefined : PATTERNS.map((pattern) => pattern.exec(argument.text)?.groups).find((groups) => groups !== undefined);
  if (module === undefined || argument === undefined || parts === undefined || others.length > 0) return undefined;
  const read = module.references.filter((each) => each.start >= argument.start && each.end <= argument.end);
  const [name, ...more] = read;
  if (name === undefined || more.length > 0) return undefined;
  const { before = '', after = '' } = parts;
  return { key: name.binding, fileOf: (text) => ENDINGS.map((ending) => path.posix.join(path.posix.dirname(file), `${before}${text}${after}${ending}`)).find((each) => program.modules.has(each)) };
}

/** The modules that such a call gives, where the variable certainly holds names of files of the program. */
export function loadedByName(follower: Follower, file: string, origin: Origin): Values {
  const load = namedLoad(follower, file, origin);
  const names = load === undefined ? undefined : certainTexts(follower.follow(file, { kind: 'binding', binding: load.key }));
  const files = names?.map((name) => load?.fileOf(name)) ?? [];
  const parts = files.map((each) => (each === undefined ? NO_VALUES : certainly({ kind: 'namespace', file: each })));
  return parts.length > 0 && parts.every((part) => part.certain) ? union(parts) : NO_VALUES;
}
