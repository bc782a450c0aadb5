import { readKeys } from './keys.mjs';

export async function sign(text) {
  const keys = await readKeys();
  return `${text}.${keys.main}`;
}
