/**
 * Where a value comes from, as far as one file tells: a symbolic expression over bindings and modules.
 * `resolve` (resolve-origin.ts) follows it through the program to the values it can be.
 */
export type Origin =
  | { readonly kind: 'binding'; readonly binding: number }
  /** A name without a declaration in the file: `process`, `Promise`, `Deno`, and `import.meta`. */
  | { readonly kind: 'global'; readonly name: string }
  /** The namespace of a module: `require('x')`, `await import('x')`, `process.getBuiltinModule('x')`, `import * as x`. `esm` = imported by ESM syntax, where a CommonJS module's value is `default`. */
  | { readonly kind: 'module'; readonly specifier: string; readonly esm: boolean }
  | { readonly kind: 'member'; readonly object: Origin; readonly name: string }
  /** A property whose name the text does not tell; `key` is the variable that holds it, if it is one, `named` the text that is put together for it, or the property that holds it. */
  | { readonly kind: 'element'; readonly object: Origin; readonly key?: number; readonly named?: Origin }
  /** What callers pass for a parameter. */
  | { readonly kind: 'parameter'; readonly fn: number; readonly index: number }
  | { readonly kind: 'function'; readonly fn: number }
  | { readonly kind: 'class'; readonly class: number }
  | { readonly kind: 'object'; readonly object: number }
  | { readonly kind: 'new'; readonly callee: Origin }
  /** What a call returns; `call` is its number in the module. */
  | { readonly kind: 'result'; readonly call: number; readonly callee: Origin }
  | { readonly kind: 'this'; readonly fn: number }
  | { readonly kind: 'super'; readonly fn: number }
  /** CommonJS `module.exports` or `exports`. */
  | { readonly kind: 'exports' }
  | { readonly kind: 'awaited'; readonly of: Origin }
  /** One of what a collection holds: the variable of `for…of`. */
  | { readonly kind: 'item'; readonly of: Origin }
  /**
   * The namespace of one of the files of a folder: `require('./commands/' + name)`, `import(path.join(__dirname, file))`. `before` is what the path
   * begins with, as a specifier, and `after` what it ends with; `name` all that is between, where the text tells how that is made.
   */
  | { readonly kind: 'files'; readonly before: string; readonly after: string; readonly name?: MadeName }
  /** `import('x')` that is not awaited where it stands: a promise of the namespace. */
  | { readonly kind: 'loading'; readonly of: Origin }
  /** One of several: conditional, `||`, `??`, default values. `array`: which of them is taken only where it is an array, `Array.isArray(x) ? x : [x]`. */
  | { readonly kind: 'either'; readonly of: readonly Origin[]; readonly array?: number }
  /** `parts`: of a text that is put together, `${kind}Sync`, `name + 'Sync'`, `${folder}/notes.json`. `items`: what an array holds as it is written, plain data left out; `whole`: and nothing that cannot be told; `complete`: and nothing else at all. `flags`: of a regular expression. */
  | { readonly kind: 'literal'; readonly type: LiteralType; readonly value?: string | number | boolean; readonly parts?: readonly Origin[]; readonly items?: readonly Origin[]; readonly whole?: true; readonly complete?: true; readonly flags?: string }
  | { readonly kind: 'unknown' };

/** A text that is made of what a variable holds: `path.basename(file, '.js')`, `file.replace(/-helper\.js$/, '')`. */
export interface MadeName {
  readonly binding: number;
  readonly steps: readonly NameStep[];
}

/** `before`: what stands before the first of these texts. */
export type NameStep =
  | { readonly how: 'replace'; readonly found: string; readonly flags?: string; readonly by: string }
  | { readonly how: 'slice'; readonly from: number; readonly to?: number }
  | { readonly how: 'basename'; readonly ending: string }
  | { readonly how: 'stem' }
  | { readonly how: 'before'; readonly text: string }
  | { readonly how: 'lower' | 'upper' };

/** `calculated`: a string, number, boolean or bigint, the text does not tell which. */
export type LiteralType = 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'regexp' | 'template' | 'array' | 'bigint' | 'calculated';

export const UNKNOWN: Origin = { kind: 'unknown' };
