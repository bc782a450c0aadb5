/**
 * What becomes of a value on its way to another thread: it is the same there, it is a Buffer (which what we write makes one again),
 * it is not the same (`what` it is), or that is not known.
 */
export interface Copies {
  readonly as: 'data' | 'buffer' | 'no' | 'unknown';
  readonly what: string;
}

export const COPIED: Copies = { as: 'data', what: 'data' };
export const NOT_KNOWN: Copies = { as: 'unknown', what: 'of a kind that is not known' };

/** With the flag `g` or `y` it goes on where it stopped, which a copy does not know. */
export const PATTERN: Copies = { as: 'unknown', what: 'a regular expression, which may remember where it stopped' };

export const refused = (what: string): Copies => ({ as: 'no', what });

const WORST: readonly Copies['as'][] = ['no', 'unknown', 'buffer', 'data'];

/** The worst of several; nothing at all is data. */
export function allOf(parts: readonly Copies[]): Copies {
  return [...parts].sort((a, b) => WORST.indexOf(a.as) - WORST.indexOf(b.as))[0] ?? COPIED;
}

/** What functions of the language give. */
export function globalResult(path: string): Copies {
  if (/^Buffer\.(?:from|alloc|concat|allocUnsafe)$/.test(path)) return { as: 'buffer', what: 'a Buffer' };
  return /^(?:JSON\.(?:parse|stringify)|String|Number|Boolean|BigInt|parseInt|parseFloat|Date\.now|Math\.\w+|performance\.now|encodeURIComponent|Object\.keys|String\.fromCharCode|String\.fromCodePoint|Date\.parse|isNaN|isFinite|Number\.\w+|Array\.isArray|decodeURIComponent|structuredClone)$/.test(path) ? COPIED : NOT_KNOWN;
}
