/**
 * What is done with an object that is handed on: these call none of its methods by name, so that they stay as well known as before.
 * Collections give their elements back, and what is then called on those is looked at where it happens.
 */
export const TAKERS = {
  /** Paths of the global object. `toJSON` and `toString` are the language's own, and never become async. */
  globals: ['console.*', 'JSON.stringify', 'Object.keys', 'Object.is', 'Object.freeze', 'Object.getOwnPropertyNames', 'Object.getPrototypeOf', 'Array.isArray', 'Boolean', 'String', 'structuredClone'],
  /** Methods of arrays, maps and sets. */
  collections: ['push', 'unshift', 'add', 'set', 'has', 'get', 'delete', 'includes', 'indexOf', 'lastIndexOf', 'concat', 'fill'],
  /** Of test files, by how they begin: what is expected of the object follows in matchers, or compares it. */
  assertions: ['expect', 'expect(*', 'expect.*', 'assert', 'assert.*', 'chai.*', ...'is not like same equal deepEqual notDeepEqual ok true truthy snapshot log comment'.split(' ').map((name) => `t.${name}`)],
} as const;
