import type { Fn } from './function.ts';
import type { Module } from './module.ts';

/**
 * The type that the comment of a function gives to a parameter, or to the result where no name is given: what stands between
 * the braces of `@param {T} name` or `@returns {T}`. Only as a tag, at the beginning of a line
 * or behind another tag, as TypeScript reads them: a sentence may speak of tags.
 */
export function jsdocType({ text }: Module, { jsdoc }: Fn, parameter?: string): string | undefined {
  if (jsdoc === undefined) return undefined;
  const name = parameter?.replace(/\$/g, String.raw`\$`);
  const tag = name === undefined ? String.raw`@returns?\s*\{([^}\n]+)\}` : String.raw`@param\s*\{([^}\n]+)\}\s*\[?\s*${name}(?![\w$])`;
  return new RegExp(String.raw`^(?:/\*\*)?[ \t*]*(?:@[^\n]*\s)?${tag}`, 'm').exec(text.slice(jsdoc.start, jsdoc.end))?.[1]?.trim();
}
