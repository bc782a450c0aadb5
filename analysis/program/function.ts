import type { Origin } from './origin.ts';
import type { Range, Use } from './structure.ts';

/** A function, or a place that runs like one: a module's top level (number 0), a class field initialiser, a static block. */
export interface Fn extends Range {
  readonly id: number;
  readonly kind: 'module' | 'function' | 'arrow' | 'method' | 'getter' | 'setter' | 'constructor' | 'field' | 'static-block';
  /** The name it is known by: its own, its variable's, its property's. */
  readonly name?: string;
  readonly nameRange?: Range;
  /** The function around it; undefined for the module. */
  readonly parent?: number;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** Where `async ` is inserted: before `function`, a method's key, an arrow's parameters. */
  readonly head: number;
  /** The statement or class member that holds the whole declaration, where a twin can be put after; undefined for expressions in the middle of others. */
  readonly statement?: Range;
  readonly params: readonly Param[];
  /** Range between the parentheses of the parameter list, inclusive of them; undefined for `x => …`. */
  readonly paramList?: Range;
  /** Braces included; the bare expression for an expression-bodied arrow. */
  readonly body: Range;
  readonly expressionBody: boolean;
  /** Declared TypeScript return type, without the colon. */
  readonly returnType?: ReturnType;
  /** TypeScript overload signatures and abstract declarations of the same function. */
  readonly overloads: readonly { readonly range: Range; readonly returnType?: ReturnType }[];
  readonly isDeclaration: boolean;
  readonly class?: number;
  readonly isStatic: boolean;
  readonly binding?: number;
  /** How its value is used where it stands, for expressions. */
  readonly use: Use;
  readonly uses: Uses;
  readonly awaits: readonly Range[];
  readonly returns: readonly Return[];
  readonly throws: readonly number[];
  readonly yields: boolean;
  readonly jsdoc?: Range;
}

/** What a function takes from around its call; an arrow's belongs to the function around it. */
export interface Uses {
  readonly this: boolean;
  /** `this` is handed to somebody: neither asked for a member nor returned. */
  readonly handsThisOn: boolean;
  readonly arguments: boolean;
  readonly super: boolean;
  readonly newTarget: boolean;
}

export interface Param extends Range {
  readonly binding?: number;
  readonly name?: string;
  /** `{ width, height }`, `[first]`: where it is taken apart, without type and default. */
  readonly pattern?: Range;
  readonly rest: boolean;
  readonly default?: Range;
  readonly typeText?: string;
}

export interface ReturnType extends Range {
  readonly text: string;
  /** `x is T`, `asserts x`: cannot be wrapped in a promise. */
  readonly isPredicate: boolean;
}


export interface Return extends Range {
  readonly argument?: Range;
  readonly origin?: Origin;
}

export interface ClassInfo extends Range {
  readonly id: number;
  readonly name?: string;
  readonly binding?: number;
  readonly superClass?: Origin;
  readonly implements: readonly string[];
  readonly members: readonly ClassMember[];
  readonly isAbstract: boolean;
  readonly use: Use;
  readonly decorated: boolean;
}

export interface ClassMember extends Range {
  readonly name?: string;
  readonly isStatic: boolean;
  readonly isPrivate: boolean;
  readonly fn?: number;
  readonly value?: Origin;
  readonly decorated: boolean;
  readonly isAbstract: boolean;
}

/** An object as it is written; the members of an enum, or what a namespace exports, under the name that it declares. */
export interface ObjectLiteral extends Range {
  readonly id: number;
  /** The function whose code it is. */
  readonly fn: number;
  readonly declares?: 'enum' | 'namespace';
  readonly properties: readonly { readonly name?: string; readonly named?: Origin; readonly value: Origin; readonly spread: boolean; readonly range: Range; readonly shorthand: boolean }[];
  readonly use: Use;
}
