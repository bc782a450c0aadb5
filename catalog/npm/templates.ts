import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'It is written in JavaScript and works on the calling thread.';

function engine(module: string, verified: string, paths: string, own: Own = {}): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, preset: 'strict', verified });
  return paths.split(' ').map((path) => entry(path, { form: 'executor', why }, own));
}

const fake: Own = { fakeAsync: true, frees: 'no' };
const read = 'known from its documentation; not run';

/** Templates and markdown: what they make grows with the text, and so does the time. */
export const templates: readonly Entry[] = [
  ...engine('marked', 'run with marked 18 on Node 26: the asynchronous form keeps the event loop waiting as long', 'default parse marked marked.parse parseInline'),
  ...engine('markdown-it', read, 'prototype.render prototype.renderInline ().render ().renderInline'),
  ...engine('showdown', read, 'Converter.prototype.makeHtml'),
  ...engine('snarkdown', read, 'default'),
  ...engine('handlebars', 'run with handlebars 4.7 on Node 26', 'compile precompile'),
  ...engine('mustache', read, 'render'),
  ...engine('ejs', 'run with ejs 7 on Node 26', 'render compile'),
  ...engine('ejs', 'run with ejs 7 on Node 26: templates and what they include are read with readFileSync', 'renderFile', fake),
  ...engine('pug', 'run with pug 3 on Node 26', 'render compile compileFile'),
  ...engine('pug', 'run with pug 3 on Node 26: files are read with readFileSync, callback or not', 'renderFile', fake),
  ...engine('nunjucks', 'run with nunjucks 3.2 on Node 26', 'renderString'),
  ...engine('nunjucks', 'run with nunjucks 3.2 on Node 26: its loader reads files synchronously, callback or not', 'render', fake),
  ...engine('highlight.js', read, 'highlight highlightAuto'),
  ...engine('prismjs', read, 'highlight'),
  ...engine('mjml', read, 'default', { versions: '<5' }),
  ...engine('juice', read, 'default'),
];
