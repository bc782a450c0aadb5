import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'It is written in JavaScript and works on the calling thread.';

function engine(module: string, verified: string, paths: string, own: Own = {}): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, preset: 'strict', verified });
  return paths.split(' ').map((path) => entry(path, { form: 'executor', why }, own));
}

const fake: Own = { fakeAsync: true, frees: 'no' };
const read = 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)';

/** Templates and markdown: what they make grows with the text, and so does the time. */
export const templates: readonly Entry[] = [
  ...engine('marked', 'run with marked 18 on Node 26: the asynchronous form keeps the event loop waiting as long', 'default parse marked marked.parse parseInline', { task: { gives: 'data', inspect: [1], configuredBy: ['use', 'setOptions', 'options', 'marked.use', 'marked.setOptions', 'marked.options'] } }),
  ...engine('markdown-it', read, 'prototype.render prototype.renderInline ().render ().renderInline'),
  ...engine('showdown', read, 'Converter.prototype.makeHtml'),
  ...engine('snarkdown', read, 'default', { task: { gives: 'data' } }),
  ...engine('handlebars', 'run with handlebars 4.7 on Node 20: 1 µs', 'compile', { preset: 'off', task: { gives: 'instance' }, notes: 'Only keeps the text: the template is compiled when it is first called.' }),
  ...engine('handlebars', 'run with handlebars 4.7 on Node 20: 5 ms for the first call of a page, 0.3 ms for later ones', 'compile.()', { task: { gives: 'data' } }),
  ...engine('handlebars', 'run with handlebars 4.7 on Node 26', 'precompile', { task: { gives: 'data', inspect: [0, 1] } }),
  ...engine('mustache', 'run with mustache 4.2 on Node 20', 'render', { task: { gives: 'data', inspect: [1, 2, 3], micros: 25 } }),
  ...engine('ejs', 'run with ejs 7 on Node 26', 'render', { task: { gives: 'data', inspect: [1, 2] } }),
  ...engine('ejs', 'run with ejs 7 on Node 26', 'compile', { task: { gives: 'instance' } }),
  ...engine('ejs', 'run with ejs 7 on Node 26: templates and what they include are read with readFileSync', 'renderFile', fake),
  ...engine('pug', 'run with pug 3 on Node 26', 'render', { task: { gives: 'data', inspect: [1] } }),
  ...engine('pug', 'run with pug 3 on Node 26', 'compile compileFile', { task: { gives: 'instance' } }),
  ...engine('pug', 'run with pug 3 on Node 26: files are read with readFileSync, callback or not', 'renderFile', fake),
  ...engine('nunjucks', 'run with nunjucks 3.2 on Node 26', 'renderString', { task: { gives: 'data', inspect: [1], configuredBy: ['configure', 'installJinjaCompat'] } }),
  ...engine('nunjucks', 'run with nunjucks 3.2 on Node 26: its loader reads files synchronously, callback or not', 'render', fake),
  ...engine('nunjucks', 'known from its documentation and source; not run', 'configure.().renderString Environment.prototype.renderString'),
  ...engine('nunjucks', 'known from its documentation and source; not run: its loader reads files synchronously, callback or not', 'configure.().render Environment.prototype.render', fake),
  ...engine('highlight.js', read, 'highlight highlightAuto', { task: { gives: 'instance' } }),
  ...engine('prismjs', read, 'highlight'),
  ...engine('mjml', read, 'default', { versions: '<5' }),
  ...engine('juice', read, 'default', { task: { gives: 'data', inspect: [1] } }),
];
