import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'It is written in JavaScript and works on the calling thread.';
const verified = 'run on Node 20, 22, 24 and 26: it does its work before it returns (test/catalog/packages.json)';

function cpu(module: string, paths: string, own: Own = {}): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, preset: 'strict', verified });
  return paths.split(' ').map((path) => entry(path, { form: 'executor', why }, own));
}

/** The result is data; arguments by number may hold functions. */
const data = (...inspect: readonly number[]): Own => ({ task: { gives: 'data', inspect } });
const instance: Own = { task: { gives: 'instance' } };
const off = { preset: 'off' } as const;

/** What reads and writes texts of a format, and takes longer the longer they are. */
export const parsers: readonly Entry[] = [
  ...cpu('fast-xml-parser', 'XMLParser.prototype.parse XMLBuilder.prototype.build'),
  ...cpu('xml-js', 'xml2js xml2json js2xml json2xml', data(1)),
  ...cpu('yaml', 'parse', { ...data(1, 2), ...off }),
  ...cpu('yaml', 'parseDocument parseAllDocuments', { ...instance, ...off }),
  ...cpu('yaml', 'stringify', { ...data(0, 1, 2), ...off }),
  ...cpu('@iarna/toml', 'parse', { task: { gives: 'instance' }, ...off, notes: 'parse.async gives the same in slices; dates are of its own classes.' }),
  ...cpu('html-to-text', 'convert htmlToText', data(1)),
  ...cpu('turndown', 'prototype.turndown'),
  ...cpu('sanitize-html', 'default', data(1)),
  ...cpu('node-html-parser', 'parse', { ...instance, ...off }),
  ...cpu('cheerio', 'load', { ...instance, ...off }),
  ...cpu('js-beautify', 'js css html js_beautify css_beautify html_beautify', data()),
  ...cpu('sucrase', 'transform', data(1)),
  ...cpu('@babel/parser', 'parse parseExpression', { ...instance, ...off }),
  ...cpu('acorn', 'parse parseExpressionAt', { ...instance, ...off }),
  ...cpu('@xmldom/xmldom', 'DOMParser.prototype.parseFromString', instance),
  ...cpu('jsdom', 'JSDOM', { match: { how: 'new' }, ...instance, notes: 'It parses the page, and runs its scripts where it is told to.' }),
  ...cpu('stylus', 'render', { notes: 'Its callback is called before it returns.' }),
  ...cpu('html-minifier-terser', 'minify', { ...data(1), fakeAsync: true }),
  ...cpu('diff', 'diffChars diffWords diffLines diffJson structuredPatch createPatch createTwoFilesPatch', { ...data(2, 3, 6), ...off }),
  ...cpu('jws', 'sign verify', { ...off, notes: 'A signature takes well below a millisecond, unless its key is very long.' }),
  ...cpu('keypair', 'default', { ...data(), preset: 'recommended', notes: 'A key of 2048 bits takes a second: generateKeyPair of node:crypto makes one on the thread pool.' }),
  ...cpu('node-rsa', 'prototype.generateKeyPair', { preset: 'recommended', notes: 'generateKeyPair of node:crypto makes a key on the thread pool.' }),
  ...['parseAndRenderSync', 'renderFileSync', 'renderSync'].map((name) => entriesOf({ module: 'liquidjs', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, preset: 'strict', verified })(`Liquid.prototype.${name}`, { form: 'manual', how: `Await ${name.replace('Sync', '')} of the same engine; it renders on the calling thread as well.` })),
];

/** Packages that have zlib's functions in JavaScript. */
export const zlibs: readonly Entry[] = ['gzip', 'gunzip', 'deflate', 'inflate', 'deflateRaw', 'inflateRaw', 'unzip'].map((name) =>
  entriesOf({ module: 'browserify-zlib', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results (test/catalog/packages.json)' })(`${name}Sync`, { form: 'manual', how: 'Use the function of the same name of node:zlib, promisified.' }),
);
