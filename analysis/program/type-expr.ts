import type { Range } from './structure.ts';

/** A type as it is written, as far as it can say something about functions, what they give, and who implements what. */
export type TypeExpr = Range & TypeShape;

export type TypeShape =
  /** `Foo`, `ns.Foo<T>`, `import('./x').Foo`; `binding` is that of the first name, absent for global types. */
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly binding?: number; readonly from?: string; readonly args: readonly TypeExpr[] }
  /** `(path: string) => T`. */
  | { readonly kind: 'function'; readonly returns: TypeExpr }
  /** `{ load(path: string): T }`, and the body of an interface. */
  | { readonly kind: 'object'; readonly members: readonly Signature[] }
  | { readonly kind: 'union' | 'intersection'; readonly of: readonly TypeExpr[] }
  /** `typeof f`, `typeof import('./x')`. */
  | { readonly kind: 'query'; readonly binding?: number; readonly from?: string }
  /** `x is T`, `asserts x`. */
  | { readonly kind: 'predicate' }
  /** `string`, `void`, `this`. */
  | { readonly kind: 'keyword'; readonly name: string }
  | { readonly kind: 'other' };

/** A member of an interface or object type. */
export interface Signature extends Range {
  readonly how: 'method' | 'property' | 'accessor' | 'call' | 'index';
  /** Absent where it is computed, and for `[key: string]: T`. */
  readonly name?: string;
  /** What a method or call gives; the type of a property. */
  readonly type?: TypeExpr;
}

/** `interface Foo { … }` or `type Foo = …`. */
export interface TypeDeclaration extends Range {
  readonly how: 'interface' | 'alias';
  readonly name: string;
  readonly binding?: number;
  readonly parameters: readonly string[];
  readonly extends: readonly TypeExpr[];
  readonly type: TypeExpr;
}

/** What the annotations of a file say, by what they are written on. Empty for JavaScript. */
export interface TypeFacts {
  readonly declarations: readonly TypeDeclaration[];
  /** Variables, parameters. */
  readonly bindings: readonly { readonly binding: number; readonly type: TypeExpr }[];
  /** Parameters and variables that are taken apart, by the range of the pattern. */
  readonly patterns: readonly { readonly of: Range; readonly type: TypeExpr }[];
  /** Fields of classes, those declared by parameters of the constructor included. */
  readonly fields: readonly { readonly class: number; readonly name: string; readonly type: TypeExpr }[];
  /** Return types of functions. */
  readonly returns: readonly { readonly fn: number; readonly type: TypeExpr }[];
  readonly implements: readonly { readonly class: number; readonly type: TypeExpr }[];
  /** `{ … } satisfies Api`, `(() => …) as Loader`: what stands on the expression with this range. */
  readonly assertions: readonly { readonly of: Range; readonly type: TypeExpr }[];
}

export const NO_TYPES: TypeFacts = { declarations: [], bindings: [], patterns: [], fields: [], returns: [], implements: [], assertions: [] };
