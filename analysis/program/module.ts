import type { ClassInfo, Fn, ObjectLiteral } from './function.ts';
import type { MadeName, Origin } from './origin.ts';
import type { Range, Region, Use } from './structure.ts';
import type { TypeFacts } from './type-expr.ts';

/** Everything one file says, as plain data. Numbers in `Origin` and `Use` index the arrays here. */
export interface Module {
  /** Relative to the program's root, with `/`. */
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly language: 'js' | 'jsx' | 'ts' | 'tsx' | 'dts';
  /** The module system of the source text. */
  readonly syntax: 'esm' | 'commonjs';
  /** The module system it has when it runs (package type, extension, tsconfig), `unknown` where a build decides. */
  readonly emitted: 'esm' | 'commonjs' | 'unknown';
  /** Its tsconfig lets imports name `.ts` files. */
  readonly mayNameSources?: true;
  /** Compiled to CommonJS, and a default import looks for a property `default`, which most CommonJS packages do not have. */
  readonly lacksDefaults?: true;
  readonly style: Style;
  readonly imports: readonly ImportRecord[];
  readonly exports: readonly ExportRecord[];
  readonly bindings: readonly Binding[];
  readonly references: readonly Reference[];
  readonly functions: readonly Fn[];
  readonly classes: readonly ClassInfo[];
  readonly objects: readonly ObjectLiteral[];
  /** Loads of what the text does not tell. */
  readonly loads: readonly ComputedLoad[];
  readonly calls: readonly CallSite[];
  readonly members: readonly MemberUse[];
  readonly writes: readonly PropertyWrite[];
  /** `X = …` where nothing declares X: a property of the global object. */
  readonly undeclaredWrites: readonly (Range & { readonly name: string })[];
  readonly regions: readonly Region[];
  /** Left sides of `||` and `??`: what they are decides whether the right side is taken. */
  readonly fallbacks: readonly Range[];
  readonly comments: readonly (Range & { readonly block: boolean })[];
  /** Template literals over several lines: their line starts are part of a value. */
  readonly verbatim: readonly Range[];
  /** Top-level statements and every block's statements, for inserting before or after. */
  readonly statements: readonly Statement[];
  /** Type positions that name a value: `typeof f`; `returnTypeOf` is the whole `ReturnType<typeof f>` where nothing unwraps it yet. */
  readonly typeQueries: readonly { readonly range: Range; readonly binding?: number; readonly returnTypeOf?: Range }[];
  /** What type annotations say. */
  readonly types: TypeFacts;
  /** `eval` or `with` in this file: names cannot be trusted. */
  readonly dynamic: boolean;
}

export interface Style {
  readonly quote: '"' | "'";
  readonly semicolons: boolean;
  readonly eol: '\n' | '\r\n';
  readonly indent: string;
  /** `{ a }`, not `{a}`. */
  readonly spacedBraces: boolean;
  readonly bom: boolean;
  /** Offset after shebang and directives, before the first statement or its comment. */
  readonly prologueEnd: number;
}

/** One statement or expression that brings in a module. */
export interface ImportRecord extends Range {
  readonly how: 'import' | 'require' | 'dynamic' | 'import-equals' | 'builtin' | 'side-effect';
  readonly specifier: string;
  /** The literal with its quotes. */
  readonly specifierRange: Range;
  /** The statement it belongs to, when it is a declaration of its own (`import …`, `const x = require(…)`). */
  readonly statement?: Range;
  readonly names: readonly ImportedName[];
  readonly typeOnly: boolean;
  readonly topLevel: boolean;
  /** Of `import(…)` that is not awaited where it stands: how its promise is used, and in which function. */
  readonly promise?: { readonly use: Use; readonly fn: number };
}

/** `require(name)`, `import('./commands/' + name)`. */
export interface ComputedLoad extends Range {
  readonly how: 'require' | 'dynamic';
  readonly fn: number;
  /** Absent where not even the folder is told. */
  readonly from?: Extract<Origin, { kind: 'files' }>;
  /** Of what is loaded; of the promise of `import(…)` where that is not awaited where it stands. */
  readonly use: Use;
  readonly awaited: boolean;
}

export interface ImportedName {
  /** `default`, `*`, or the exported name. For `require`: `*` for the whole value, else the destructured name. */
  readonly imported: string;
  readonly binding: number;
  readonly range: Range;
  readonly typeOnly: boolean;
}

export interface ExportRecord {
  /** `default`, `*` for `export * from`, or the exported name; CommonJS exports are property writes on `exports`. */
  readonly name: string;
  readonly origin: Origin;
  readonly from?: string;
  readonly range: Range;
  readonly typeOnly: boolean;
}

export interface Binding {
  readonly id: number;
  readonly name: string;
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'using' | 'function' | 'class' | 'param' | 'catch' | 'type' | 'enum' | 'namespace';
  /** The function whose variable it is. */
  readonly fn: number;
  /** Where the name is visible. */
  readonly scope: Range;
  /** Its declaration's name. */
  readonly range: Range;
  /** The whole declaration statement, where it declares only this name. */
  readonly statement?: Range;
  /** For variables: the `x = …` or `{ x } = …` of the declaration. */
  readonly declarator?: Range;
  /** What it is initialised with; several when it is assigned more than once. */
  readonly values: readonly Origin[];
  /** Assigned after its declaration, or by code that is not understood (destructuring with unknown source, loops). */
  readonly reassigned: boolean;
}

export interface Reference extends Range {
  readonly binding: number;
  readonly fn: number;
  readonly access: 'read' | 'write' | 'readwrite' | 'type';
  /** For writes: where the new value is there, after the right side has run. */
  readonly writtenAt: number;
  readonly use: Use;
  /** `{ name }`: a new name must be written `name: other`. */
  readonly shorthand: boolean;
}

export interface CallSite extends Range {
  readonly id: number;
  readonly fn: number;
  readonly callee: Origin;
  readonly calleeRange: Range;
  readonly args: readonly Argument[];
  /** Between callee and end, parentheses included. */
  readonly argsRange?: Range;
  readonly isNew: boolean;
  readonly use: Use;
  /** Text of the property path for messages: `fs.readFileSync`. */
  readonly calleeText: string;
  /** Where `await` goes, what must be wrapped in parentheses around it. */
  readonly place: Place;
  readonly tagged: boolean;
}

/** What putting `await` before an expression takes here. */
export interface Place {
  /** The operand of the await: the call, or the whole optional chain. */
  readonly operand: Range;
  /** The chain goes on after the call: what would be awaited is not the call's own value. */
  readonly midChain: boolean;
  /** Must `await x` be in parentheses because of the operator around it? Parentheses that are there already are counted. */
  readonly parens: boolean;
  /** The expression starts its statement and the line before has no semicolon: an opening parenthesis would continue it. */
  readonly asi: boolean;
  /** In a place where no await may stand even in an async function: parameter default, decorator, class field, computed key of a field. */
  readonly forbidden?: 'parameter-default' | 'decorator' | 'class-field';
  /** Directly inside a `return` (or an arrow's expression body). */
  readonly returned: boolean;
  /** The statement that holds it. */
  readonly statement: number;
}

export interface Argument extends Range {
  readonly origin: Origin;
  readonly spread: boolean;
  readonly text: string;
  /** A path that begins with the file's own folder: the rest of it. */
  readonly folder?: string;
}

/** A member expression that is not itself a callee's inner part already told by a call: `a.b` read as a value. */
export interface MemberUse extends Range {
  readonly id: number;
  readonly fn: number;
  readonly object: Origin;
  readonly objectRange: Range;
  /** Undefined when computed and not constant. */
  readonly name?: string;
  readonly nameRange: Range;
  readonly access: 'read' | 'write' | 'readwrite' | 'delete';
  /** For writes: where the new value is there, after the right side has run. */
  readonly writtenAt: number;
  readonly use: Use;
}

export interface PropertyWrite extends Range {
  readonly id: number;
  readonly fn: number;
  readonly object: Origin;
  readonly name?: string;
  /** For `a[key] = v`: the variable that holds the name. */
  readonly key?: number;
  /** For `a[file.replace('.js', '')] = v`: how the name is made of a variable. */
  readonly made?: MadeName;
  readonly value: Origin;
  /** `a.b = v`, `Object.defineProperty(a, 'b', …)`, `Object.assign(a, {…})`. */
  readonly how: 'assign' | 'define';
  readonly statement?: Range;
  readonly operator: string;
}

export interface Statement extends Range {
  readonly id: number;
  readonly fn: number;
  readonly parent?: number;
  readonly type: string;
  /** Stands in a block or body where other statements may be put beside it. */
  readonly inBlock: boolean;
}
