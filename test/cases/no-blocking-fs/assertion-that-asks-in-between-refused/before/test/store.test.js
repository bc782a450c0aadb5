import { expect, test } from 'vitest';
import { add, count } from '../store.js';

test('counts what is added', () => {
  return expect(add('package.json')).resolves.toBe(count());
});
