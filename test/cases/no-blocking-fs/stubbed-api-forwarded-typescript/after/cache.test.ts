import assert from 'node:assert';
import fs from 'node:fs';
import { mock, test } from 'node:test';
import { has, sizes } from './cache.js';

forwardExists(fs, fs.promises);
forwardStub(fs, 'statSync', fs.promises, 'stat');

// While something else stands in the place of existsSync, access fails where that says no.
function forwardExists(owner: object, asyncOwner: object): void {
  const object = owner as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const promises = asyncOwner as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const real = object.existsSync;
  const realForm = promises.access;
  promises.access = async (...args: unknown[]) => {
    if (object.existsSync === real) return realForm?.apply(promises, args);
    if (!object.existsSync?.(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  };
}

// While something else stands in the place of a synchronous function, the asynchronous one gives what that gives.
function forwardStub(owner: object, name: string, asyncOwner: object, promiseName: string): void {
  const object = owner as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const promises = asyncOwner as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const real = object[name];
  const realForm = promises[promiseName];
  promises[promiseName] = async (...args: unknown[]) => {
    if (object[name] === real) return realForm?.apply(promises, args);
    return object[name]?.(...args);
  };
}

test('missing files have no size', async () => {
  mock.method(fs, 'existsSync', () => false);
  mock.method(fs, 'statSync', () => ({ size: 1 }));
  assert.deepEqual(await sizes(['a', 'b']), []);
  assert.equal(await has('a'), false);
});
