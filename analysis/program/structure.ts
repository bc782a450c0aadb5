/** Half-open range of UTF-16 offsets in a file's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How the value of an expression is used by what stands around it, parentheses and type assertions looked through. */
export type Use =
  | { readonly how: 'dropped' }
  | { readonly how: 'awaited' }
  | { readonly how: 'void' }
  | { readonly how: 'returned' }
  | { readonly how: 'yielded' }
  | { readonly how: 'thrown' }
  /** `const x = …`, `x = …`, a destructuring, a parameter default; `binding` when it is one plain name, `parts` when it is taken apart, `named` when into variables of its own by plain names, with nothing left over. */
  | { readonly how: 'stored'; readonly binding?: number; readonly parts?: true; readonly named?: true; readonly declares: boolean; readonly also?: Use }
  /** `a.b = …`; `write` is its number among the module's assignments. `also`: what is done with the assignment's own value (`a = b.c = …`). */
  | { readonly how: 'property'; readonly write: number; readonly also?: Use }
  | { readonly how: 'argument'; readonly call: number; readonly index: number }
  | { readonly how: 'callee'; readonly call: number }
  /** `….name`, `…[x]`; `name` undefined when computed. `member` is the number of the member expression, if recorded. */
  | { readonly how: 'member'; readonly name?: string; readonly member?: number }
  | { readonly how: 'condition' }
  /** `literal`: the other side is one, so that nothing but its own value can be equal to it. */
  | { readonly how: 'operand'; readonly operator: string; readonly literal?: true }
  | { readonly how: 'template' }
  | { readonly how: 'spread' }
  /** Of an array literal; `of`: what is done with the array. */
  | { readonly how: 'element'; readonly of: Use }
  /** `for…of`, `for…in`, `yield*`; `promised`: each value is awaited. */
  | { readonly how: 'iterated'; readonly promised?: true }
  | { readonly how: 'exported' }
  /** By a class. */
  | { readonly how: 'extended' }
  /** A value of an object literal or class; `object`/`class` and the key. */
  | { readonly how: 'value'; readonly object?: number; readonly class?: number; readonly name?: string }
  | { readonly how: 'other' };

/** A stretch of a function's code that runs not exactly once and straight through. */
export interface Region extends Range {
  readonly kind: 'try' | 'catch' | 'finally' | 'loop' | 'branch' | 'case';
  readonly fn: number;
  /** For `branch`: regions of the same `split` exclude each other. */
  readonly split?: number;
  /** For `try`: whether a catch clause stands beside it. */
  readonly caught?: boolean;
}
