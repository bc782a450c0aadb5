import * as store from './store.js';

export async function show() {
  const { title } = store.load('settings.json'); // reports: no-blocking-call-chain
  return title;
}
