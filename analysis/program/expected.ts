/**
 * A value that the program's own data says is there: a function's number, a declaration's first definition.
 * @throws where the data contradicts itself, which is a fault of ours.
 */
export function expected<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`${what} is missing`);
  return value;
}
