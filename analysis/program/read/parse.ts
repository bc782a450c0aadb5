import { createRequire } from 'node:module';
import type * as oxc from 'oxc-parser';
import type { Comment, Program } from 'oxc-parser';
import type { Module } from '../module.ts';

export interface Parsed {
  readonly ast: Program;
  readonly comments: readonly Comment[];
  readonly syntax: Module['syntax'];
}

export interface ParseFailure {
  readonly message: string;
  readonly offset: number;
}

type Parser = typeof oxc;
let loaded: Parser | undefined;

/**
 * The native parser, loaded when the first file needs it: a lint run that finds no interesting file never pays for it.
 * @throws where the platform's binary is missing.
 */
export function parser(): Parser {
  loaded ??= createRequire(import.meta.url)('oxc-parser') as Parser;
  return loaded;
}

const LANGUAGE_OF: Readonly<Record<string, Module['language']>> = { ts: 'ts', mts: 'ts', cts: 'ts', tsx: 'tsx', jsx: 'jsx' };

/** The language by extension; plain JavaScript may hold JSX. */
export function languageOf(file: string): Module['language'] {
  if (/\.d\.[cm]?ts$/.test(file)) return 'dts';
  return LANGUAGE_OF[file.slice(file.lastIndexOf('.') + 1)] ?? 'js';
}

const LOOKS_LIKE_MODULE = /^\s*(?:import|export)\b(?!\s*\()/m;

/**
 * Parses a file's text. JavaScript is read as CommonJS first (top-level `return`, sloppy names), then as a module;
 * what has import or export syntax is a module whatever its extension says.
 * `astType: 'ts'` because scope analysis needs the fields of both worlds.
 */
export function parse(file: string, text: string): Parsed | ParseFailure {
  const readAs = (sourceType: SourceType): ReturnType<Parser['parseSync']> => parseAs(file, text, { astType: 'ts', sourceType });
  // What looks like a module and is one need not be read as a script first.
  const early = LOOKS_LIKE_MODULE.test(text) ? readAs('module') : undefined;
  if (early?.errors.length === 0 && hasModuleSyntax(early)) return { ast: early.program, comments: early.comments, syntax: 'esm' };
  const script = /\.m[jt]s$/.test(file) ? undefined : readAs('commonjs');
  if (script?.errors.length === 0 && !hasModuleSyntax(script)) {
    return { ast: script.program, comments: script.comments, syntax: 'commonjs' };
  }
  const asModule = early ?? readAs('module');
  const error = asModule.errors[0];
  if (error === undefined) return { ast: asModule.program, comments: asModule.comments, syntax: 'esm' };
  const shown = hasModuleSyntax(asModule) ? error : (script?.errors[0] ?? error);
  return { message: shown.message, offset: shown.labels[0]?.start ?? 0 };
}

/** What a program that parses is refused for all the same: names declared twice, exports of nothing. For text that `parse` has read, with the syntax that it found. */
export function earlyErrors(file: string, text: string, { syntax }: Pick<Parsed, 'syntax'>): ParseFailure[] {
  const { errors } = parseAs(file, text, { showSemanticErrors: true, sourceType: syntax === 'esm' ? 'module' : 'commonjs' });
  return errors.map(({ message, labels }) => ({ message, offset: labels.at(-1)?.start ?? 0 }));
}

type SourceType = 'commonjs' | 'module';

function parseAs(file: string, text: string, options: oxc.ParserOptions & { readonly sourceType: SourceType }): ReturnType<Parser['parseSync']> {
  const language = languageOf(file);
  const lang = language === 'js' ? 'jsx' : language;
  return parser().parseSync(`file.${lang === 'dts' ? 'd.ts' : lang}`, text, { lang, preserveParens: false, ...options });
}

const DECLARES_MODULE = /^(?:Import|Export)\w*Declaration$/;

/** The tree mostly tells; making the parser's own record of imports and exports takes longer than a look at it. */
function hasModuleSyntax(parsed: ReturnType<Parser['parseSync']>): boolean {
  return parsed.program.body.some(({ type }) => DECLARES_MODULE.test(type)) || parsed.module.hasModuleSyntax;
}

export function isFailure(result: Parsed | ParseFailure): result is ParseFailure {
  return 'message' in result;
}
