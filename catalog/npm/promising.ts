import type { Entry } from '../entry.ts';
import { entriesOf, type Own, type Shared } from '../native.ts';

/** A maker of entries for packages that have a promise beside each synchronous function, with the same arguments and result. */
export function promising(shared: Shared): (path: string, name: string, own?: Own) => Entry {
  const entry = entriesOf(shared);
  return (path, name, own = {}) => entry(path, { form: 'promise', module: shared.module, path: name }, own);
}
