import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const bcrypt = promising({ module: 'bcrypt', kind: 'cpu', verified: 'both forms run with bcrypt 6 on Node 26: results' });
const nodeRsBcrypt = promising({ module: '@node-rs/bcrypt', kind: 'cpu', verified: 'both forms run with @node-rs/bcrypt 2 on Node 26: results' });
const nodeRsArgon2 = promising({ module: '@node-rs/argon2', kind: 'cpu', verified: 'both forms run with @node-rs/argon2 2.2 on Node 26: results' });
const inJavaScript = entriesOf({ module: 'bcryptjs', kind: 'cpu', frees: 'chunked', task: { gives: 'data', configuredBy: ['setRandomFallback'] }, verified: 'both forms run with bcryptjs 3 on Node 26: results, and the event loop measured meanwhile' });

const sliced = 'It is written in JavaScript: its asynchronous form hashes on the calling thread in slices of about 100 ms.';

/** Password hashes, made slow on purpose. Those with native code do it on threads of their own. */
export const passwords: readonly Entry[] = [
  bcrypt('hashSync', 'hash'),
  bcrypt('compareSync', 'compare'),
  bcrypt('genSaltSync', 'genSalt', { preset: 'off' }),
  nodeRsBcrypt('hashSync', 'hash'),
  nodeRsBcrypt('compareSync', 'compare'),
  nodeRsBcrypt('verifySync', 'verify'),
  nodeRsBcrypt('genSaltSync', 'genSalt', { preset: 'off' }),
  nodeRsArgon2('hashSync', 'hash'),
  nodeRsArgon2('hashRawSync', 'hashRaw'),
  nodeRsArgon2('verifySync', 'verify'),

  inJavaScript('hashSync', { form: 'executor', why: sliced }),
  inJavaScript('compareSync', { form: 'executor', why: sliced }),
  inJavaScript('genSaltSync', { form: 'executor', why: sliced }, { preset: 'off' }),
  inJavaScript('hash', { form: 'executor', why: sliced }, { preset: 'strict', fakeAsync: true, errors: { as: 'unknown' } }),
  inJavaScript('compare', { form: 'executor', why: sliced }, { preset: 'strict', fakeAsync: true, errors: { as: 'unknown' } }),
];
