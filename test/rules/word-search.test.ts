import { describe, expect, it } from 'vitest';
import { createWordSearch } from '../../analysis/findings/word-search.ts';
import { readCases } from '../case/case-folder.ts';

const LONG = 'aNameThatIsLongerThanAnyBitThereIs';
const WORDS = new Set(['readFileSync', 'exec', '$', '_', 'on', 'fs', 'Date', LONG]);

const byPattern = (text: string): string[] => [...new Set([...text.matchAll(/[A-Za-z_$][\w$]*/g)].map(([word]) => word))].filter((word) => WORDS.has(word));

describe('a search for words', () => {
  it.each([
    ['as a whole', 'fs.readFileSync(on)', ['fs', 'readFileSync', 'on']],
    ['not as a part', 'execute(readFileSync2, $on, fs_)', []],
    ['behind what is no letter of a name', 'é1on·exec', ['on', 'exec']],
    ['at both ends', '$ _', ['$', '_']],
    ['of any length', `${LONG} ${LONG}s ${LONG.slice(1)}`, [LONG]],
    ['in nothing', '', []],
  ])('finds them %s', (_name, text, expected) => {
    expect([...createWordSearch(WORDS).in(text)]).toEqual(expected);
  });

  it('finds what a pattern finds in every program of the cases', () => {
    const search = createWordSearch(WORDS);
    const texts = readCases().flatMap(({ before }) => [...before.texts.values()]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map((text) => [...search.in(text)])).toEqual(texts.map(byPattern));
  });
});
