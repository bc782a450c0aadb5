import { posix } from 'node:path';
import type { Entry } from '../../catalog/entry.ts';
import { entries } from '../../catalog/index.ts';
import { groupBy } from '../program/group-by.ts';
import { MAKERS, mayServe } from './contexts/command-line.ts';
import { SIGN_MODULES, SIGN_WORDS } from './contexts/context-signs.ts';
import { createWordSearch } from './word-search.ts';

/** What the text of a file tells without a syntax tree. It may tell too much, never too little. */
export interface FirstLook {
  /** Names of the catalogue, and of what runs callbacks, that stand anywhere in it. */
  readonly words: ReadonlySet<string>;
  /** Modules of the catalogue, and of what runs callbacks, that it names as strings. */
  readonly modules: ReadonlySet<string>;
  /** Has a loop that may wait for the clock or for a flag. */
  readonly waits: boolean;
  /** Names what answers other programs. */
  readonly serves: boolean;
  /** A function's author says that it blocks. */
  readonly tagged: boolean;
  /** What it may import. */
  readonly specifiers: readonly string[];
}

/** A string without spaces; the quotes are looked at, not consumed, because an apostrophe in a comment has no other. */
const STRING = /(?<=['"`])[@\w.][^'"`\s\\]*(?=['"`])/g;
/** Where a string may name what is loaded: after `from` or `import`, or first in a call, but of no method that only happens to be given it. A string in a list is a text. */
const LOADED = /(?:\b(?:from|import)|(?<!\.\s*(?!(?:require|getBuiltinModule)\b)[\w$]+\s*)\()(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)*['"`]([@\w.][^'"`\s\\]*)['"`]/g;
const IMPORTED = /\b(?:from|import|require|resolve)\s*\(?\s*['"`]([^'"`\s]+)['"`]/g;
/** A path from the file's own folder: `path.join(__dirname, '..', 'lib', 'store.js')`, `__dirname + '/store'`. */
const FROM_FOLDER = /\b__dirname\s*(?:\+\s*(['"`])([^'"`\n]+)\1|\}([^`$\n]+)`|((?:,\s*['"`][^'"`\n]*['"`]\s*)+))/g;
/** The heads of loops that may wait; `for…of` is none. */
const HEAD = String.raw`\b(?:while\s*\(|for\s*\([^;{}]*;)`;
/** The body is empty, or holds nothing but blocks and `continue`; the condition is not looked into. */
const IDLE_LOOP = new RegExp(String.raw`${HEAD}[^{}]*?\)\s*(?:;|continue\b|\{(?:[\s;{}]|continue\b|//[^\n]*|/\*[^]*?\*/)*\})`);
/** Asks for the time somewhere in a loop, with no function and no `await` before. What else such a loop holds is short. */
const CLOCK_LOOP = new RegExp(String.raw`(?:${HEAD}|\bdo\s*[{;]|\bdo\s+[\w$]+\s*=)(?:(?!\bfunction\b|=>|\bawait\b)[^]){0,1000}?\b(?:Date|performance|hrtime|uptime)\b`);

/** Between the parts of a name that is put together: `'readFile' + 'Sync'`, and around a part in a template. */
const JOINT = /['"`]\s*\+\s*['"`]|\$\{\s*['"](?=\w*['"]\s*\})|(?<=\$\{\s*['"]\w*)['"]\s*\}/g;

/** Without the lookbehinds, whether there is a joint at all; most texts have none. */
const MAY_JOIN = /['"`]\s*\+\s*['"`]|\$\{\s*['"]/;

/** The end of a name whose beginning a variable holds: `${kind}Sync`, `kind + 'FileSync'`. */
const PIECES = /(?<=['"`}])\w*Sync(?=['"`])/g;

export function lookAt(written: string): FirstLook {
  const joined = MAY_JOIN.test(written) ? written.replaceAll(JOINT, '') : written;
  const text = joined === written ? written : `${written}\n${joined}`;
  const words = new Set<string>();
  for (const word of KNOWN_WORDS.in(text)) words.add(word);
  if (text.includes('Sync')) for (const [piece] of text.matchAll(PIECES)) for (const word of endingIn(piece, text)) words.add(word);
  const strings = new Set([...text.matchAll(STRING)].map(([found]) => found));
  const imported = [...text.matchAll(IMPORTED)].flatMap(([, specifier]) => specifier ?? []);
  return {
    words,
    modules: new Set([...strings].flatMap((each) => MODULES.get(each) ?? [])),
    waits: CLOCK_LOOP.test(text) || IDLE_LOOP.test(text),
    serves: mayServe(strings, words) && mayServe([...text.matchAll(LOADED)].flatMap(([, loaded]) => loaded ?? []), words),
    tagged: text.includes('@blocking'),
    specifiers: [...new Set([...fromFolder(text), ...[...strings].filter((each) => /^\.{1,2}(?:\/|$)/.test(each) && !/\/$|\$\{/.test(each)), ...imported])],
  };
}

/** The names that a piece can be the end of; what is whole is found as it is. */
function endingIn(piece: string, text: string): readonly string[] {
  if (piece === 'Sync') return [...STEMS.in(text)].map((word) => `${word}Sync`);
  return WORDS.has(piece) ? [] : [...WORDS].filter((word) => word.endsWith(piece));
}

function fromFolder(text: string): string[] {
  if (!text.includes('__dirname')) return [];
  return [...text.matchAll(FROM_FOLDER)].flatMap(([, , added, templated, listed = '']) => {
    const path = posix.normalize(`./${added ?? templated ?? [...listed.matchAll(/['"`]([^'"`\n]*)['"`]/g)].map(([, part]) => part).join('/')}`);
    const relative = path.startsWith('.') ? path : `./${path}`;
    // One of the files of a folder may be meant, whose name comes next.
    return /\.\w+$|\/$/.test(path) ? relative : [relative, `${relative}/`];
  });
}

/** What several texts hold together. */
export type Looks = Omit<FirstLook, 'specifiers'>;

export function together(looks: readonly Looks[]): Looks {
  return {
    words: new Set(looks.flatMap((look) => [...look.words])),
    modules: new Set(looks.flatMap((look) => [...look.modules])),
    waits: looks.some(({ waits }) => waits),
    tagged: looks.some(({ tagged }) => tagged),
    serves: looks.some(({ serves }) => serves),
  };
}

export type Level = 'recommended' | 'strict';

/** May a file block whose own text and whose imports, with theirs, look so? `level`: what is reported from. */
export function mayBlock({ words, modules: named, waits, tagged }: Looks, level: Level): boolean {
  const modules = new Set([...named].flatMap((module) => [module, ...(GIVEN_BY.get(module) ?? [])]));
  const isThere = (entry: Named): boolean => entry.words.every((word) => words.has(word));
  return waits || tagged || ['globalThis', ...modules].some((module) => (BY_MODULE[level].get(module) ?? []).some(isThere));
}

interface Named {
  readonly module: string;
  /** That stand in every text that uses it. */
  readonly words: readonly string[];
}

/** Of a property path the last name: those before it may be given by calls. Globals are known by their first. */
function named({ module, path }: Entry): Named {
  const names = path.split('.').filter((name) => name !== '()' && name !== 'prototype' && name !== 'default');
  return { module, words: module === 'globalThis' ? [...names.slice(0, 1), ...names.slice(-1)] : names.slice(-1) };
}

/** Some cost nothing for little, and are reported for much. */
const isReported = ({ preset, large }: Entry, from: Level): boolean => [preset, large?.preset].some((each) => each === 'recommended' || (from === 'strict' && each === 'strict'));

const BY_MODULE = { recommended: byModule('recommended'), strict: byModule('strict') };

function byModule(level: Level): ReadonlyMap<string, readonly Named[]> {
  return groupBy(entries.filter((entry) => isReported(entry, level)).map(named), ({ module }) => module);
}

/** Modules whose instances another module gives. */
const GIVEN_BY = new Map([...groupBy(entries.filter(({ returns }) => returns !== undefined), ({ module }) => module)].map(([module, giving]) => [module, giving.map(({ returns = '' }) => returns.split('#')[0] ?? '')]));

/** As strings name them: with and without `node:`. */
const MODULES = new Map([...entries.map(({ module }) => module), ...SIGN_MODULES].flatMap((module) => [[module, module] as const, ...(module.startsWith('node:') ? [[module.slice('node:'.length), module] as const] : [])]));

const WORDS: ReadonlySet<string> = new Set([...SIGN_WORDS, ...MAKERS, ...entries.flatMap((entry) => named(entry).words)]);

const KNOWN_WORDS = createWordSearch(WORDS);

/** What a name is without `Sync`. */
const STEMS = createWordSearch(new Set([...WORDS].flatMap((word) => (word.endsWith('Sync') ? [word.slice(0, -'Sync'.length)] : []))));
