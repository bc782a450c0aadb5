import type { Fn } from '../../program/function.ts';
import { jsdocType } from '../../program/jsdoc.ts';
import type { Module } from '../../program/module.ts';
import { allOf, COPIED, NOT_KNOWN, refused, type Copies } from './copies.ts';

/** What a comment says of a parameter, or of the result where no name is given; undefined where it says nothing. */
export function jsdocCopies(module: Module, fn: Fn, parameter: string | undefined): Copies | undefined {
  const type = jsdocType(module, fn, parameter);
  return type === undefined ? undefined : saidCopies(type);
}

const DATA = /^(?:string|number|boolean|bigint|null|undefined|void|Date|Uint8Array|ArrayBuffer)$/i;
/** Data if what they hold is. */
const HOLDER = /^(Array|ReadonlyArray|Map|ReadonlyMap|Set|ReadonlySet|Record|Object|Promise)\.?<(.*)>$/;

/** `string|number`, `?number`, `string[]`, `readonly string[]`, `Map<string, number[]>`, `string=`. */
function saidCopies(said: string): Copies {
  const type = said.trim().replace(/^[?!]|=$/g, '').replace(/^\((.*)\)$/, '$1').replace(/^readonly\s+/, '');
  const choices = parted(type, '|');
  if (choices.length > 1) return allOf(choices.map(saidCopies));
  if (type === 'Buffer') return { as: 'buffer', what: 'a Buffer' };
  if (DATA.test(type)) return COPIED;
  if (type.endsWith('[]')) return held(saidCopies(type.slice(0, -2)));
  const [, holder, args] = HOLDER.exec(type) ?? [];
  if (holder === undefined || args === undefined) return NOT_KNOWN;
  const parts = allOf(parted(args, ',').map(saidCopies));
  return holder === 'Promise' ? parts : held(parts);
}

/** Only what is handed over itself is made a Buffer again. */
const held = (part: Copies): Copies => (part.as === 'buffer' ? refused('a Buffer in a collection') : part);

/** At signs that stand in no brackets. */
function parted(type: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of type) {
    if (/[<([{]/.test(char)) depth += 1;
    if (/[>)\]}]/.test(char)) depth -= 1;
    if (char === sign && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts;
}
