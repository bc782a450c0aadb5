import type { Fn } from './function.ts';

/** As many parameters, and none under a name that stands elsewhere in the other's list: `(path, options, parent)` is not `(path, parent, options)`. */
export function takesTheSame(twin: Pick<Fn, 'params'>, fn: Pick<Fn, 'params'>): boolean {
  if (twin.params.length !== fn.params.length) return false;
  const names = fn.params.map(({ name }) => name);
  return twin.params.every(({ name, rest }, index) => rest === fn.params[index]?.rest && (name === undefined || name === names[index] || !names.includes(name)));
}
