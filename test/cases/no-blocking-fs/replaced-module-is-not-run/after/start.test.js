import { expect, it, vi } from 'vitest';
import { start } from './start.js';

vi.mock('node:fs', () => ({ readFileSync: vi.fn(() => 'text'), rmSync: vi.fn() }));
vi.mock('node:fs/promises', () => ({ readFile: vi.fn() }));
vi.mock('./store.js', () => ({ load: async () => ({ plugin: 'node:path' }) }));

it('starts', async () => {
  await expect(start('settings.json')).rejects.toThrow();
});
