import { store } from './store.ts';

export async function report(name: string): Promise<string> {
  return store.find(name) ? name : 'none'; // reports: no-blocking-call-chain
}
