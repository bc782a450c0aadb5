import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;
const unlike: Own = { errors: { as: 'unknown' } };
const fake: Own = { fakeAsync: true, preset: 'strict', errors: { as: 'unknown' } };

const esbuild = promising({ module: 'esbuild', kind: 'cpu', verified: run('esbuild 0.28') });
const swc = promising({ module: '@swc/core', kind: 'cpu', verified: run('@swc/core 1.16') });
const oxcParser = promising({ module: 'oxc-parser', kind: 'cpu', frees: 'chunked', verified: run('oxc-parser 0.159') });
const oxcTransform = promising({ module: 'oxc-transform', kind: 'cpu', verified: 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)' });
const babel = entriesOf({ module: '@babel/core', kind: 'cpu', frees: 'no', verified: `${run('@babel/core 7.29')}, and the event loop measured meanwhile` });
const terser = entriesOf({ module: 'terser', kind: 'cpu', frees: 'no', verified: `${run('terser 5.51')}, and the event loop measured meanwhile` });
const prettier = entriesOf({ module: 'prettier', kind: 'cpu', frees: 'no', verified: `${run('prettier 2.8 and 3')}, and the event loop measured meanwhile` });
const prettier2 = entriesOf({ module: 'prettier', versions: '<3', kind: 'cpu', frees: 'no', verified: run('prettier 2.8') });
const prettierSync = entriesOf({ module: '@prettier/sync', kind: 'cpu', frees: 'no', verified: run('@prettier/sync 0.6') });
const postcss = entriesOf({ module: 'postcss', kind: 'cpu', frees: 'no', verified: `${run('postcss 8.5')}, and the event loop measured meanwhile` });
const javascript = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, preset: 'strict', verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });

const sameThread = 'Its asynchronous form transforms on the calling thread as well.';
const noOther = 'It is written in JavaScript and has no other form.';

/** Compilers, bundlers, minifiers and formatters. Those with native code work on threads of their own. */
export const builds: readonly Entry[] = [
  ...['build', 'transform', 'formatMessages', 'analyzeMetafile'].map((name) => esbuild(`${name}Sync`, name, name === 'build' || name === 'transform' ? {} : { preset: 'strict' })),
  ...['transform', 'transformFile', 'minify', 'parse', 'parseFile', 'print'].map((name) => swc(`${name}Sync`, name)),
  oxcParser('parseSync', 'parse', { ...unlike, notes: 'The tree is still built on the calling thread.' }),
  oxcTransform('transformSync', 'transform', unlike),

  ...['transformSync', 'transformFileSync', 'transformFromAstSync', 'parseSync'].map((path) => babel(path, { form: 'executor', why: sameThread })),
  ...['loadOptionsSync', 'loadPartialConfigSync', 'createConfigItemSync'].map((path) => babel(path, { form: 'manual', how: 'Await the form of the same name that ends in Async.' }, { preset: 'strict' })),
  ...['transformAsync', 'transformFileAsync', 'transformFromAstAsync', 'parseAsync'].map((path) => babel(path, { form: 'executor', why: sameThread }, fake)),
  terser('minify_sync', { form: 'executor', why: sameThread }),
  terser('minify', { form: 'executor', why: 'It works on the calling thread before its promise is made.' }, { ...fake, versions: '>=5' }),
  prettier2('format', { form: 'executor', why: 'Version 3 returns a promise and formats on the calling thread all the same.' }, { preset: 'strict' }),
  prettier2('resolveConfig.sync', { form: 'promise', module: 'prettier', path: 'resolveConfig' }, { kind: 'fs', frees: 'yes' }),
  ...['format', 'check', 'formatWithCursor'].map((path) => prettier(path, { form: 'executor', why: 'It formats on the calling thread.' }, { ...fake, versions: '>=3' })),
  ...['format', 'check', 'formatWithCursor', 'resolveConfig', 'getFileInfo'].map((path) => prettierSync(path, { form: 'manual', how: 'Await the function of the same name of prettier itself.' })),
  postcss('().process', { form: 'executor', why: 'Plugins work on the calling thread, whether the result is awaited or not.' }, fake),
  ...['uglify-js', 'uglify-es', 'html-minifier'].map((module) => javascript(module)('minify', { form: 'executor', why: noOther })),
  javascript('clean-css')('prototype.minify', { form: 'executor', why: noOther }),
  javascript('coffeescript')('compile', { form: 'executor', why: noOther }),
];
