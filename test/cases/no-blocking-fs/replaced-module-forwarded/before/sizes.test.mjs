import { expect, test, vi } from 'vitest';
import { size } from './sizes.mjs';

vi.mock('node:fs', () => ({ statSync: vi.fn(() => ({ size: 5 })) }));

test('sizes', async () => {
  expect(await size('a.txt')).toBe(5);
});
