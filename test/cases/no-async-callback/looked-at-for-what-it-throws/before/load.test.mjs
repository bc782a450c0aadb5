import assert from 'node:assert';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

const lazy = (name) => readFile(name);

test('is missing', async () => {
  assert.throws(async () => { // reports: no-async-callback
    await load('missing');
  });
  assert.doesNotThrow(load); // reports: no-async-callback
  expect(async () => load('missing')).toThrow('no such file'); // reports: no-async-callback
  expect(async () => load('missing')).not.toThrow(); // reports: no-async-callback
  await assert.rejects(async () => load('missing'));
  await expect(async () => load('missing')).rejects.toThrow('no such file');
  assert.throws(() => lazy({}));
  expect(() => JSON.parse('')).toThrow();
  expect(load).toBeTypeOf('function');
});
