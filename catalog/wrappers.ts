/**
 * A function of a library that gives a function which calls the one that it was given: `memoize(load)`, `partial(read, file)`.
 * Models are plain data without functions, as the entries of the catalogue are.
 */
export interface Wrapper {
  readonly modules: readonly string[];
  /** As in `Entry.path`. */
  readonly paths: readonly string[];
  /** Which of its arguments are called; `all` of them, or those from one on. */
  readonly calls: number | 'all';
  /** `once`, or once for each key: whoever calls it again is given what is kept. `sometimes`: how many arguments it has been given decides. */
  readonly how: 'always' | 'once' | 'sometimes';
  readonly verified: string;
}

const LODASH: readonly string[] = ['lodash', 'lodash-es', 'underscore', 'lodash/fp'];
const RAMDA: readonly string[] = ['ramda', 'rambda', 'remeda'];

/** The functions of a library, and the packages and files that have one each: `lodash/memoize`, `lodash.memoize`. */
function ofLodash(names: string, own: Pick<Wrapper, 'calls' | 'how'>): readonly Wrapper[] {
  const verified = 'lodash 4.17, underscore 1.13: what it gives calls the function before it returns';
  const paths = names.split(' ');
  return [{ ...own, modules: LODASH, paths, verified }, ...paths.map((name) => ({ ...own, modules: [`lodash/${name}`, `lodash-es/${name}`, `lodash.${name.toLowerCase()}`], paths: ['default'], verified }))];
}

const documented = 'documentation of the packages';

export const wrappers: readonly Wrapper[] = [
  ...ofLodash('partial partialRight bind ary unary flip rearg spread overArgs negate restArguments rest', { calls: 0, how: 'always' }),
  ...ofLodash('curry curryRight', { calls: 0, how: 'sometimes' }),
  ...ofLodash('after before', { calls: 1, how: 'sometimes' }),
  ...ofLodash('once memoize', { calls: 0, how: 'once' }),
  ...ofLodash('flow flowRight compose pipe over overEvery overSome', { calls: 'all', how: 'always' }),
  { modules: RAMDA, paths: 'partial partialRight bind unary binary nAry flip tap always tryCatch useWith converge addIndex'.split(' '), calls: 0, how: 'always', verified: documented },
  { modules: RAMDA, paths: ['curry', 'curryN'], calls: 0, how: 'sometimes', verified: documented },
  { modules: RAMDA, paths: ['once', 'memoizeWith'], calls: 'all', how: 'once', verified: documented },
  { modules: RAMDA, paths: ['pipe', 'compose', 'flow'], calls: 'all', how: 'always', verified: documented },
  { modules: ['once', 'onetime', 'memoizee', 'memoize', 'mem', 'fast-memoize', 'memoize-one', 'memoizerific', 'micro-memoize', 'moize', 'nano-memoize', 'p-memoize', 'lru-memoize'], paths: ['default', 'once', 'memoize', 'nanomemoize', 'memoizeOne'], calls: 0, how: 'once', verified: documented },
  { modules: ['react'], paths: ['cache'], calls: 0, how: 'always', verified: 'documentation of React 19: what is kept is kept for one request' },
  { modules: ['node:util'], paths: ['deprecate'], calls: 0, how: 'always', verified: 'run on Node 20: it calls the function before it returns' },
  { modules: ['node:async_hooks'], paths: ['AsyncResource.bind'], calls: 0, how: 'always', verified: 'run on Node 20: it calls the function before it returns' },
];
