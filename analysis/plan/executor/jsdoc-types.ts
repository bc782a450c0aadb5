import type { Fn } from '../../program/function.ts';
import { jsdocType } from '../../program/jsdoc.ts';
import type { Module } from '../../program/module.ts';
import { allOf, COPIED, NOT_KNOWN, type Copies } from './copies.ts';

const DATA = /^(?:\?|!)?(?:string|number|boolean|bigint|null|undefined|void|Date|RegExp|Uint8Array|ArrayBuffer|(?:string|number|boolean)\[\]|Array<(?:string|number|boolean)>|Record<string,\s*(?:string|number|boolean)>|Object<string,\s*(?:string|number|boolean)>)=?$/i;

/** What a comment says of a parameter, or of the result where no name is given; undefined where it says nothing. */
export function jsdocCopies(module: Module, fn: Fn, parameter: string | undefined): Copies | undefined {
  const type = jsdocType(module, fn, parameter);
  return type === undefined ? undefined : allOf(type.split('|').map((part) => named(part.trim())));
}

function named(type: string): Copies {
  if (/^(?:Buffer|Promise<Buffer>)$/.test(type)) return { as: 'buffer', what: 'a Buffer' };
  return DATA.test(type.replace(/^Promise<(.*)>$/, '$1')) ? COPIED : NOT_KNOWN;
}
