/** A generated program before it is text: plain data, so that fast-check can take parts away. Numbers name things modulo how many there are. */
export interface ProgramSpec {
  readonly format: 'cjs' | 'esm';
  readonly exports: 'keep' | 'twin' | 'break';
  /** Each file may call the functions of those before it. */
  readonly files: readonly FileSpec[];
  readonly main: MainSpec;
}

export interface FileSpec {
  readonly fs: 'namespace' | 'named' | 'renamed';
  readonly exporting: 'each' | 'list' | 'default';
  readonly functions: readonly FunctionSpec[];
}

/** Most functions are plain ones, as in real programs. */
export const SHAPES = [
  'declaration', 'declaration', 'declaration', 'declaration', 'declaration', 'arrow', 'arrow', 'arrow', 'expression', 'object-method', 'class-method', 'class-method', 'static-method', 'async', 'async', 'recursive', 'destructured', 'nested', 'uses-arguments', 'promise',
  'declaration', 'arrow', 'expression', 'object-method', 'class-method', 'static-method', 'getter', 'inherited', 'generator', 'async', 'recursive', 'in-map', 'takes-callback', 'through-call', 'through-apply', 'uses-arguments', 'default-parameter', 'destructured', 'nested', 'promise',
] as const;

export interface FunctionSpec {
  readonly shape: (typeof SHAPES)[number];
  readonly body: readonly Statement[];
  readonly result: Expression;
}

export const STARTS = ['top-level', 'function', 'guard', 'async', 'reaction', 'event', 'timer', 'for-each'] as const;

export interface MainSpec {
  readonly start: (typeof STARTS)[number];
  readonly body: readonly Statement[];
}

/** Every expression is a string. */
export type Expression =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'parameter' }
  | { readonly is: 'local'; readonly at: number }
  | { readonly is: 'read'; readonly file: string }
  | { readonly is: 'size'; readonly file: string }
  | { readonly is: 'list' }
  | { readonly is: 'state'; readonly of: 'counter' | 'cache' }
  | { readonly is: 'call'; readonly callee: number; readonly argument: Expression }
  | { readonly is: 'template'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'plus'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'choice'; readonly when: Condition; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'chain'; readonly of: Expression; readonly method: 'trim' | 'toUpperCase' | 'toLowerCase' }
  | { readonly is: 'array'; readonly method: 'map' | 'filter' | 'reduce' | 'sort' | 'find'; readonly body: Expression };

export type Condition =
  | { readonly is: 'exists'; readonly file: string; readonly negated: boolean }
  | { readonly is: 'isFile'; readonly file: string }
  | { readonly is: 'holds'; readonly of: Expression; readonly word: string }
  | { readonly is: 'some'; readonly method: 'some' | 'every'; readonly of: Condition }
  | { readonly is: 'both'; readonly left: Condition; readonly right: Condition; readonly operator: '&&' | '||' };

export const LOOPS = ['for-of', 'for', 'while', 'do', 'forEach'] as const;

export type Statement =
  | { readonly is: 'log'; readonly of: Expression }
  | { readonly is: 'write'; readonly how: 'write' | 'append'; readonly file: string; readonly of: Expression }
  | { readonly is: 'move'; readonly how: 'rename' | 'copy'; readonly from: string; readonly to: string }
  | { readonly is: 'remove'; readonly how: 'unlink' | 'rm'; readonly file: string }
  | { readonly is: 'folder'; readonly name: string }
  | { readonly is: 'local'; readonly of: Expression }
  | { readonly is: 'assign'; readonly at: number; readonly of: Expression }
  | { readonly is: 'state'; readonly of: 'counter' | 'cache'; readonly value: Expression }
  | { readonly is: 'if'; readonly when: Condition; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] }
  | { readonly is: 'loop'; readonly how: (typeof LOOPS)[number]; readonly body: readonly Statement[]; readonly leaves: 'no' | 'break' | 'continue' }
  | { readonly is: 'switch'; readonly of: Expression; readonly cases: readonly (readonly Statement[])[] }
  | { readonly is: 'try'; readonly body: readonly Statement[]; readonly caught: readonly Statement[]; readonly last: readonly Statement[]; readonly returns: boolean }
  | { readonly is: 'throw'; readonly how: 'custom' | 'error' | 'fs' }
  | { readonly is: 'return'; readonly of: Expression }
  | { readonly is: 'closure'; readonly body: readonly Statement[]; readonly result: Expression }
  | { readonly is: 'exit-code' };
