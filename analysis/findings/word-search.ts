export interface WordSearch {
  /** Those of the words that stand in a text, as whole names, wherever. */
  in(text: string): ReadonlySet<string>;
}

const CODES = 128;
const STARTS = classOf(/[A-Za-z_$]/);
const CONTINUES = classOf(/[\w$]/);
const LONGEST = 31;

/**
 * Looks for many words at once in texts that mostly have none of them: a linter does so with every file that it is given. A name is
 * cut out of the text only where a word has its first letter, its last and its length.
 */
export function createWordSearch(words: ReadonlySet<string>): WordSearch {
  const lengths = new Uint32Array(CODES * CODES);
  for (const word of words) {
    const ends = endsOf(word, 0, word.length - 1);
    lengths[ends] = (lengths[ends] ?? 0) | (1 << lengthBit(word.length));
  }
  return {
    in(text) {
      const found = new Set<string>();
      for (let at = 0; at < text.length; at += 1) {
        if (!isIn(STARTS, text.charCodeAt(at))) continue;
        const start = at;
        while (isIn(CONTINUES, text.charCodeAt(at + 1))) at += 1;
        if (((lengths[endsOf(text, start, at)] ?? 0) & (1 << lengthBit(at + 1 - start))) === 0) continue;
        const word = text.slice(start, at + 1);
        if (words.has(word)) found.add(word);
      }
      return found;
    },
  };
}

const endsOf = (text: string, first: number, last: number): number => text.charCodeAt(first) * CODES + text.charCodeAt(last);

/** Longer ones share the last bit. */
const lengthBit = (length: number): number => Math.min(length, LONGEST);

/** By character code; what is not ASCII is in none. */
function classOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: CODES }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

const isIn = (characters: Uint8Array, code: number): boolean => characters[code] === 1;
