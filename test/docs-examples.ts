import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './house/sources.ts';

/** A fenced example of a page that a test executes. */
export interface Example {
  readonly page: string;
  /** Of the fence, from 1. */
  readonly line: number;
  /** The page's rule, or the one that the fence names. */
  readonly rule: string;
  readonly expects: 'incorrect' | 'correct' | 'refused' | 'skipped';
  readonly file: string;
  readonly files: ReadonlyMap<string, string>;
  readonly options: unknown;
  readonly policy: object;
}

const EXPECTATIONS: readonly string[] = ['incorrect', 'correct', 'refused', 'skipped'] satisfies readonly Example['expects'][];

interface Fence {
  readonly line: number;
  readonly language: string;
  readonly word: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly code: string;
}

export function pagesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => `${folder}/${file}`).sort();
}

/** The executed examples of a page; a `file` fence lies beside the next example. */
export function examplesOf(page: string): Example[] {
  const beside = new Map<string, string>();
  const examples: Example[] = [];
  for (const { line, language, word, settings, code } of fencesOf(readFileSync(join(ROOT, page), 'utf8'))) {
    const file = settings.get('file') ?? `example.${language}`;
    beside.set(file, code);
    if (word === 'file') continue;
    if (!isExpectation(word)) throw new Error(`${page}:${line}: "unblock/${word}" means nothing, see CONTRIBUTING.md.`);
    examples.push({
      page,
      line,
      rule: settings.get('rule') ?? basename(page, '.md'),
      expects: word,
      file,
      files: new Map(beside),
      options: JSON.parse(settings.get('options') ?? '{}'),
      policy: JSON.parse(settings.get('policy') ?? '{}') as object,
    });
    beside.clear();
  }
  return examples;
}

function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/^```(\w+) unblock\/(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: word = '', 3: rest = '', 4: code = '', index }) => ({
    line: text.slice(0, index).split('\n').length,
    language,
    word,
    settings: new Map([...rest.matchAll(/(\w+)=(\S+)/g)].map(({ 1: name = '', 2: value = '' }) => [name, value])),
    code,
  }));
}

function isExpectation(word: string): word is Example['expects'] {
  return EXPECTATIONS.includes(word);
}
