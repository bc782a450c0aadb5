import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const entry = (module: string, verified: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'network', errors: { as: 'unknown' }, verified });
const read = (module: string): ReturnType<typeof entriesOf> => entry(module, 'known from its documentation and source; not run, because it takes a port of the machine');
const ran = (module: string): ReturnType<typeof entriesOf> => entry(module, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)');

const fetching = 'Await fetch: the body comes by await response.text() or response.json(), and a status from 300 on throws nothing.';
const construct: Own = { match: { how: 'new' }, returns: 'xmlhttprequest#XMLHttpRequest', preset: 'off' };

/** Packages that wait for a request in another process or thread, and stand still meanwhile. */
export const requests: readonly Entry[] = [
  ran('sync-request')('default', { form: 'manual', how: fetching }),
  ran('sync-fetch')('default', { form: 'manual', how: fetching }),
  ran('sync-rpc')('default', { form: 'manual', how: 'Call the function that it wraps, which is asynchronous.' }, { preset: 'strict' }),
  ran('sync-rpc')('()', { form: 'manual', how: 'Call the function that it wraps, which is asynchronous.' }),
  entry('urllib-sync', 'run by hand on Node 20 against a closed port: the error comes when the other process is done')('request', { form: 'manual', how: fetching }),
  read('get-port-sync')('default', { form: 'manual', how: 'Await get-port.' }),
  ran('xmlhttprequest')('XMLHttpRequest', { form: 'manual', how: fetching }, construct),
  ran('xmlhttprequest')('XMLHttpRequest.prototype.open', { form: 'manual', how: fetching }, { match: { how: 'option', argument: 2, equals: false } }),
];
