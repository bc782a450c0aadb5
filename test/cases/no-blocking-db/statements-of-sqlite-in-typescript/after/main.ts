import { add, texts } from './store.js';

export async function noted(text: string): Promise<string[]> {
  await add(text, 5);
  return await texts(1);
}
