import { words } from './words.ts';

/**
 * A function of a library that gives a function which calls the one that it was given: `memoize(load)`, `partial(read, file)`.
 * Models are plain data without functions, as the entries of the catalogue are.
 */
export interface Wrapper {
  readonly modules: readonly string[];
  /** As in `Entry.path`. */
  readonly paths: readonly string[];
  /** Which of its arguments is called, or that all are. */
  readonly calls: number | 'all';
  /** `once`, or once for each key: whoever calls it again is given what is kept. `sometimes`: how many arguments it has been given decides. */
  readonly how: 'always' | 'once' | 'sometimes';
  readonly verified: string;
}

type Own = Pick<Wrapper, 'calls' | 'how'>;

/** The functions of lodash, and the packages and files that have one each: `lodash/memoize`, `lodash.memoize`. */
function ofLodash(names: string, own: Own): readonly Wrapper[] {
  const verified = 'run with lodash 4.17.21: what it gives calls the function before it returns';
  return [{ ...own, modules: ['lodash', 'lodash-es'], paths: words(names), verified }, ...words(names).map((name) => ({ ...own, modules: [`lodash/${name}`, `lodash/${name}.js`, `lodash-es/${name}`, `lodash-es/${name}.js`, `lodash.${name.toLowerCase()}`], paths: ['default'], verified }))];
}

const of = (module: string, version: string) => (names: string, own: Own): Wrapper => ({ ...own, modules: [module], paths: words(names), verified: `run with ${module} ${version}: what it gives calls the function before it returns` });

const fp = of('lodash/fp', '4.17.21');
const underscore = of('underscore', '1.13.8');
const ramda = of('ramda', '0.32.0');
const memoizers: readonly (readonly [module: string, version: string, paths: string])[] = [
  ['once', '1.4.0', 'default'],
  ['onetime', '7.0.0', 'default'],
  ['memoizee', '0.4.17', 'default'],
  ['memoize', '10.2.0', 'default'],
  ['mem', '10.0.0', 'default'],
  ['fast-memoize', '2.5.2', 'default'],
  ['memoize-one', '6.0.0', 'default'],
  ['micro-memoize', '5.2.0', 'memoize'],
  ['moize', '6.1.7', 'default'],
  ['nano-memoize', '3.0.16', 'default nanomemoize'],
  ['remeda', '2.62.2', 'once'],
  // `memoizerific(10)(load)`
  ['memoizerific', '1.11.3', '()'],
  ['lru-memoize', '1.1.0', '()'],
];

export const wrappers: readonly Wrapper[] = [
  ...ofLodash('partial partialRight bind ary unary flip rearg spread overArgs negate rest', { calls: 0, how: 'always' }),
  ...ofLodash('curry curryRight', { calls: 0, how: 'sometimes' }),
  ...ofLodash('after before', { calls: 1, how: 'sometimes' }),
  ...ofLodash('once memoize', { calls: 0, how: 'once' }),
  ...ofLodash('flow flowRight over overEvery overSome', { calls: 'all', how: 'always' }),
  fp('partial partialRight bind unary flip spread overArgs negate rest', { calls: 0, how: 'always' }),
  fp('ary rearg', { calls: 1, how: 'always' }),
  fp('curry curryRight after', { calls: 0, how: 'sometimes' }),
  fp('once memoize', { calls: 0, how: 'once' }),
  fp('flow flowRight compose pipe over overEvery overSome', { calls: 'all', how: 'always' }),
  underscore('partial bind negate restArguments', { calls: 0, how: 'always' }),
  underscore('after before', { calls: 1, how: 'sometimes' }),
  underscore('once memoize', { calls: 0, how: 'once' }),
  underscore('compose', { calls: 'all', how: 'always' }),
  ramda('partial partialRight bind unary binary flip tap tryCatch useWith converge', { calls: 0, how: 'always' }),
  ramda('nAry', { calls: 1, how: 'always' }),
  ramda('curry', { calls: 0, how: 'sometimes' }),
  ramda('curryN', { calls: 1, how: 'sometimes' }),
  ramda('once', { calls: 0, how: 'once' }),
  ramda('memoizeWith', { calls: 1, how: 'once' }),
  ramda('pipe compose', { calls: 'all', how: 'always' }),
  ...['fp-ts/function', 'fp-ts/lib/function'].flatMap((module) => of(module, '2.16')('flow', { calls: 'all', how: 'always' })),
  ...['effect', 'effect/Function'].flatMap((module) => of(module, '4.1')('flow', { calls: 'all', how: 'always' })),
  of('remeda', '2.62')('piped', { calls: 'all', how: 'always' }),
  ...memoizers.map(([module, version, paths]) => of(module, version)(paths, { calls: 0, how: 'once' })),
  { modules: ['react'], paths: ['cache'], calls: 0, how: 'always', verified: 'documentation of React 19: what is kept is kept for one request' },
  { modules: ['node:util'], paths: ['deprecate'], calls: 0, how: 'always', verified: 'run on Node 20: it calls the function before it returns' },
  { modules: ['node:async_hooks'], paths: ['AsyncResource.bind'], calls: 0, how: 'always', verified: 'run on Node 20: it calls the function before it returns' },
];
