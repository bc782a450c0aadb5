import { oncePer } from './once-per.ts';

/** What an expression can be, once its origin is followed through the program. */
export type Value =
  /** Something outside the program: `path` from the module's namespace, leading `default`s left out; `()` for a call, `prototype` for an instance. */
  | { readonly kind: 'external'; readonly module: string; readonly version?: string; readonly path: readonly string[] }
  | { readonly kind: 'global'; readonly path: readonly string[] }
  | { readonly kind: 'function'; readonly file: string; readonly fn: number }
  | { readonly kind: 'class'; readonly file: string; readonly class: number }
  | { readonly kind: 'instance'; readonly file: string; readonly class: number }
  /** Instance of a constructor function, or the prototype object of either. */
  | { readonly kind: 'prototype'; readonly file: string; readonly fn: number }
  | { readonly kind: 'object'; readonly file: string; readonly object: number }
  /** All that a file of the program exports. */
  | { readonly kind: 'namespace'; readonly file: string }
  | { readonly kind: 'literal'; readonly type: string; readonly value?: string | number | boolean; readonly flags?: string }
  | { readonly kind: 'promise'; readonly of: readonly Value[] };

/** Three-valued: the values it can be, and whether there can be others (`certain` = these and no others). */
export interface Values {
  readonly values: readonly Value[];
  readonly certain: boolean;
}

export const NO_VALUES: Values = { values: [], certain: false };

export function certainly(...values: readonly Value[]): Values {
  return { values, certain: true };
}

export function union(parts: readonly Values[]): Values {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = distinct(parts);
  const values = withoutTooMany(all);
  return { values, certain: values.length === all.length && parts.length > 0 && parts.every((part) => part.certain) };
}

/** What was seen itself needs no key: in programs whose objects are copied into each other the same values come again and again. */
function distinct(parts: readonly Values[]): Value[] {
  const seen = new Set<Values | Value>();
  const byKey = new Map<string, Value>();
  for (const part of parts) {
    if (seen.has(part)) continue;
    seen.add(part);
    for (const value of part.values) {
      if (seen.has(value)) continue;
      seen.add(value);
      const key = valueKey(value);
      if (!byKey.has(key)) byKey.set(key, value);
    }
  }
  return [...byKey.values()];
}

/** So many things outside the program that an expression can be that none of them tells anything. Those of the program are all kept. */
const TOO_MANY = 32;

function withoutTooMany(values: readonly Value[]): readonly Value[] {
  const inside = values.length > TOO_MANY ? values.filter((value) => !isOutside(value)) : values;
  return values.length - inside.length > TOO_MANY ? inside : values;
}

/** Not of the program: cheap to ask about, and of endless variety. */
export const isOutside = ({ kind }: Value): boolean => kind === 'external' || kind === 'global' || kind === 'literal' || kind === 'promise';

/** Nobody can call it, or ask it for anything. */
export const isNothing = (value: Value): boolean => value.kind === 'literal' && (value.type === 'undefined' || value.type === 'null');

/** Is a value among these? */
export const hasKey = (values: Values, key: string): boolean => values.values.length > 0 && keysOf(values).has(key);

const keysOf = oncePer(({ values }: Values): ReadonlySet<string> => new Set(values.map(valueKey)));

/** Equal keys, equal values. Asked for very often. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'external':
      return `external ${value.module}@${value.version ?? ''} ${value.path.join('.')}`;
    case 'global':
      return `global ${value.path.join('.')}`;
    case 'function':
    case 'prototype':
      return `${value.kind} ${value.file}#${value.fn}`;
    case 'class':
    case 'instance':
      return `${value.kind} ${value.file}#${value.class}`;
    case 'object':
      return `object ${value.file}#${value.object}`;
    case 'namespace':
      return `namespace ${value.file}`;
    case 'literal':
      return `literal ${value.type} ${typeof value.value} ${String(value.value ?? value.flags)}`;
    case 'promise':
      return `promise ${value.of.map(valueKey).join(' ')}`;
  }
}
