import type { Value, Values } from '../value.ts';

/** What Node's modules had once and no version has that runs ECMAScript modules: moved to `fs` in 0.8. */
const REMOVED: Readonly<Partial<Record<string, readonly string[]>>> = { 'node:path': ['exists', 'existsSync'] };

/** `fs.existsSync || path.existsSync` is the first: the second is there for a Node that has no first, and undefined in every other. */
export function withoutRemoved(values: Values): Values {
  const there = values.values.filter((value) => !isRemoved(value));
  return there.length === 0 || there.length === values.values.length ? values : { ...values, values: there };
}

function isRemoved(value: Value): boolean {
  if (value.kind !== 'external') return false;
  const [name, ...more] = value.path.filter((part) => part !== 'default');
  return name !== undefined && more.length === 0 && REMOVED[value.module]?.includes(name) === true;
}
