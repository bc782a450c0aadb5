import { readKeys } from './keys.mjs';

export function sign(text) {
  const keys = readKeys();
  return `${text}.${keys.main}`;
}
