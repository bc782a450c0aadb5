import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { allOf, COPIED, NOT_KNOWN, type Copies } from './copies.ts';

const DATA = /^(?:\?|!)?(?:string|number|boolean|bigint|null|undefined|void|Date|RegExp|Uint8Array|ArrayBuffer|(?:string|number|boolean)\[\]|Array<(?:string|number|boolean)>|Record<string,\s*(?:string|number|boolean)>|Object<string,\s*(?:string|number|boolean)>)=?$/i;

/** What a comment says of a parameter, or of the result where no name is given; undefined where it says nothing. */
export function jsdocCopies({ text }: Module, { jsdoc }: Fn, parameter: string | undefined): Copies | undefined {
  if (jsdoc === undefined) return undefined;
  const tag = parameter === undefined ? String.raw`@returns?\s+\{([^}\n]+)\}` : String.raw`@param\s+\{([^}\n]+)\}\s+\[?${parameter.replace(/\$/g, String.raw`\$`)}\b`;
  const [, type] = new RegExp(tag).exec(text.slice(jsdoc.start, jsdoc.end)) ?? [];
  return type === undefined ? undefined : allOf(type.split('|').map((part) => named(part.trim())));
}

function named(type: string): Copies {
  if (/^(?:Buffer|Promise<Buffer>)$/.test(type)) return { as: 'buffer', what: 'a Buffer' };
  return DATA.test(type.replace(/^Promise<(.*)>$/, '$1')) ? COPIED : NOT_KNOWN;
}
