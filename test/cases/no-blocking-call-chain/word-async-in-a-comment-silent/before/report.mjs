import { load } from './load.mjs';

/** Not async: whoever starts it waits for nothing else. */
export function report(name) {
  return load(name).length;
}
