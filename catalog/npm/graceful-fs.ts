import type { Entry, Guard } from '../entry.ts';
import { copyOfFs, flagsNeeded, needsArgument } from './copy-of-fs.ts';

/**
 * The callback forms, promisified, wait while too many files are open; `promises` of this package is Node's own, which fails with EMFILE.
 * So the callback forms are what keeps the reason for which the package was chosen.
 */
export const gracefulFs: readonly Entry[] = copyOfFs('graceful-fs', 'both forms run with graceful-fs 4.2 on Node 20, 22, 24 and 26: results and errors', promisified, guardsOf);

function promisified({ path, instead }: Entry): Entry['instead'] {
  if (instead.form === 'adapter' || instead.form === 'manual') return instead;
  // A promise already.
  if (path === 'openAsBlobSync') return { form: 'promise', module: 'graceful-fs', path: 'openAsBlob' };
  const result = instead.form === 'promisify' ? instead.result : undefined;
  return { form: 'promisify', module: 'graceful-fs', path: path.replace(/Sync(?=$|\.)/, ''), ...(result === undefined ? {} : { result }) };
}

function guardsOf({ path }: Entry): readonly Guard[] {
  if (path === 'openSync') return [flagsNeeded];
  return path === 'readSync' ? [needsArgument(2), needsArgument(3), needsArgument(4)] : [];
}
