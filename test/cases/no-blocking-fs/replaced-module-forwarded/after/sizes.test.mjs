import { expect, test, vi } from 'vitest';
import { size } from './sizes.mjs';

vi.mock('node:fs', () => ({ statSync: vi.fn(() => ({ size: 5 })) }));

// The asynchronous forms give what the functions above give.
vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await import('node:fs');
  const forms = {
    ...(await importOriginal()),
    stat: async (...args) => fs.statSync(...args), // skips: sync-is-right
  };
  return { ...forms, default: forms };
});

test('sizes', async () => {
  expect(await size('a.txt')).toBe(5);
});
