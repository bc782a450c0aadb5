import * as store from './store.js';

export async function show() {
  const { title } = await store.load('settings.json');
  return title;
}
