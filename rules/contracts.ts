import { oncePer } from '../analysis/program/once-per.ts';
import { scopeOf } from '../analysis/program/project/package-owner.ts';
import type { PackageInfo } from '../analysis/program/program.ts';
import { currentRun } from './lint-run.ts';
import { textsUnder } from './mentions.ts';

/** A contract that more keep to says little about what one of its users calls. */
const MOST_KEEPERS = 3;

const TYPESCRIPT = /(?<!\.d)\.[cm]?tsx?$/;

/** `interface Store { read(key: string): string }`, `abstract class Store`, `type Store = { read: … }`: what others keep to, if it has methods. */
const CONTRACT = /\b(?:interface|abstract\s+class|type)\s+([\w$]+)[^;{]*\{([^]*?)\n?\}/g;

/** Names in what a class keeps to or extends, of what a literal is said to be, and of what a function says that it gives. */
const HERITAGE = /\bclass\b[^{};'"`]*?\b(?:implements|extends)\s([^{]*)\{/g;
const SAID = /\bsatisfies\s+([\w$]+)|(?:\b(?:const|let)\s+[\w$]+\s*:|\)\s*:)\s*([\w$]+)(?:<[^{}=;()]*>)?\s*(?:=\s*\{|\{|=>\s*\(?\s*\{)/g;

/**
 * The files of a package that keep to what a file declares. It does not import them: who puts a program together does. A rule reads on to them
 * as if it did, where they are few, so that it sees what a call of the contract's method leads to.
 */
export function keepersOf(root: string, packages: readonly PackageInfo[], file: string, text: string): readonly string[] {
  if (!TYPESCRIPT.test(file)) return [];
  const names = contractsIn(text);
  if (names.length === 0) return [];
  const index = keepersIn(root, scopeOf(packages, file)?.dir ?? '.');
  const found = names.flatMap((name) => {
    const files = index.get(name) ?? new Set();
    return files.size > MOST_KEEPERS ? [] : [...files];
  });
  return [...new Set(found)].filter((each) => each !== file);
}

const contractsIn = (text: string): string[] => [...text.matchAll(CONTRACT)].flatMap(([, name = '', body = '']) => (body.includes('(') ? [name] : []));

const indexes = oncePer((_run: object) => new Map<string, ReadonlyMap<string, ReadonlySet<string>>>());

function keepersIn(root: string, folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes(currentRun());
  const key = `${root}\0${folder}`;
  const index = known.get(key) ?? indexOf(textsUnder(root, folder));
  known.set(key, index);
  return index;
}

function indexOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    if (!TYPESCRIPT.test(file)) continue;
    for (const name of keptIn(text)) index.set(name, (index.get(name) ?? new Set()).add(file));
  }
  return index;
}

function keptIn(text: string): string[] {
  const heritage = [...text.matchAll(HERITAGE)].flatMap(([, names = '']) => names.match(/[\w$]+/g) ?? []);
  return [...heritage, ...[...text.matchAll(SAID)].flatMap(([, satisfied, said]) => satisfied ?? said ?? [])];
}
