import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const before9 = entriesOf({ module: 'glob', versions: '<9', kind: 'fs', verified: 'both forms run with glob 7 and 8 on Node 20: results' });
const from9 = entriesOf({ module: 'glob', versions: '>=9', kind: 'fs', frees: 'chunked', verified: 'both forms run with glob 9, 10, 11, 13 and 14 on Node 20: results of lists, presence of the rest' });

const unordered = 'The matches come in no promised order.';
const files = { reads: [0] };

function callback(path: string): Entry {
  return before9(path, { form: 'promisify', module: 'glob', path: 'default' }, { files, notes: 'Both forms sort their matches.' });
}

function list(path: string): Entry {
  return from9(path, { form: 'promise', module: 'glob', path: 'glob' }, { files, notes: unordered });
}

function iterator(path: string): Entry {
  return from9(path, { form: 'manual', how: 'Loop with `for await` over globIterate.' }, { files, notes: unordered });
}

function stream(path: string): Entry {
  return from9(path, { form: 'manual', how: 'globStream gives a stream that reads meanwhile: loop over it with `for await`.' }, { files, notes: unordered });
}

/** The module's names are also properties of its `glob`. */
function onBoth(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, `glob.${name}`]);
}

export const glob: readonly Entry[] = [
  ...['sync', 'glob.sync'].map(callback),
  before9('GlobSync', { form: 'manual', how: 'The promisified glob gives what `found` of the instance holds.' }, { match: { how: 'new' }, files }),

  ...onBoth(['globSync', 'sync']).map(list),
  ...onBoth(['globIterateSync', 'globIterate.sync', 'iterateSync', 'iterate.sync', 'globSync.iterate', 'sync.iterate']).map(iterator),
  ...onBoth(['globStreamSync', 'globStream.sync', 'streamSync', 'stream.sync', 'globSync.stream', 'sync.stream']).map(stream),
  from9('Glob.prototype.walkSync', { form: 'method', module: 'glob', path: 'Glob.prototype.walk' }, { notes: unordered }),
  from9('Glob.prototype.iterateSync', { form: 'manual', how: 'Loop with `for await` over iterate() of the same instance.' }),
  from9('Glob.prototype.streamSync', { form: 'manual', how: 'stream() of the same instance reads meanwhile: loop over it with `for await`.' }),
];
