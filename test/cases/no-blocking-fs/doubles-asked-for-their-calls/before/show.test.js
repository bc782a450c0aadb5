import { expect, it, vi } from 'vitest';
import * as store from './store.js';
import { show } from './show.js';

it('shows the title', async () => {
  vi.spyOn(store, 'load').mockReturnValue({ title: 'Songs' });
  expect(await show()).toBe('Songs');
  expect(store.load).toHaveBeenCalledWith('settings.json');
  expect(store.load).not.toHaveBeenCalledTimes(2);
});
