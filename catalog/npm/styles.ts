import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const run = 'both forms run with';
const sass = entriesOf({ module: 'sass', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified: `${run} sass 1.108 on Node 26: results, and the event loop measured meanwhile` });
const embedded = entriesOf({ module: 'sass-embedded', kind: 'cpu', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results (test/catalog/packages.json)' });
const nodeSass = entriesOf({ module: 'node-sass', kind: 'cpu', errors: { as: 'unknown' }, verified: 'known from its documentation; not run, because it needs an addon that is compiled when it is installed' });
const less = entriesOf({ module: 'less', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified: `${run} less 4.9 on Node 26: results, and the event loop measured meanwhile` });
const lightning = entriesOf({ module: 'lightningcss', kind: 'cpu', errors: { as: 'unknown' }, verified: `${run} lightningcss 1.33 on Node 26: results` });
const svgo = entriesOf({ module: 'svgo', kind: 'cpu', errors: { as: 'unknown' }, frees: 'unknown', verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json); has no asynchronous form' });
const purge = entriesOf({ module: 'csso', kind: 'cpu', errors: { as: 'unknown' }, frees: 'unknown', verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });

const slower = 'Its asynchronous form compiles on the calling thread as well, and is slower; sass-embedded compiles in a process of its own.';
const javascript = 'It is written in JavaScript and has no other form.';
const instance = { task: { gives: 'instance' } } as const;
const fake = { fakeAsync: true, preset: 'strict' } as const;

/** Compilers of style sheets and pictures. */
export const styles: readonly Entry[] = [
  ...['compile', 'compileString', 'renderSync'].map((path) => sass(path, { form: 'executor', why: slower }, instance)),
  ...['compileAsync', 'compileStringAsync', 'render'].map((path) => sass(path, { form: 'executor', why: slower }, { ...fake, ...instance })),
  embedded('compile', { form: 'promise', module: 'sass-embedded', path: 'compileAsync' }),
  embedded('compileString', { form: 'promise', module: 'sass-embedded', path: 'compileStringAsync' }),
  nodeSass('renderSync', { form: 'promisify', module: 'node-sass', path: 'render' }),
  less('render', { form: 'executor', why: 'It compiles on the calling thread, whichever form is used.' }, fake),
  lightning('bundle', { form: 'promise', module: 'lightningcss', path: 'bundleAsync' }),
  lightning('transform', { form: 'executor', why: 'It has no other form.' }, { preset: 'strict' }),
  svgo('optimize', { form: 'executor', why: javascript }, { task: { gives: 'data', inspect: [1] } }),
  purge('minify', { form: 'executor', why: javascript }, { preset: 'strict' }),
];
