import { store } from './store.ts';

export async function report(name: string): Promise<string> {
  return await store.findAsync(name) ? name : 'none';
}
