/**
 * Functions that look at what they are given at once and do not wait for it: a promise there is looked at instead of its value.
 * A list of names for the rule about promises used as values.
 */
export interface ValueTaker {
  /** As in `Entry`. */
  readonly module: string;
  readonly path: string;
  /** How many arguments it looks at; all where absent. */
  readonly first?: number;
  /** It looks at what lists and objects hold, too. */
  readonly deep?: true;
  /** What it makes of a promise, completing "a promise there …". */
  readonly gives: string;
}

type Group = readonly [module: string, paths: string, gives: string, first?: number];

const DEEP: ReadonlySet<string> = new Set(['JSON.stringify', 'Response.json', 'NextResponse.json', 'console.log', 'console.error', 'console.warn', 'console.info', 'console.debug', 'console.table', 'console.dir']);

/** What logs, and what a package makes of its own to log with. */
const LOGGERS: readonly (readonly [module: string, made: string])[] = [
  ['pino', '() default.() pino.()'],
  ['winston', 'default createLogger.() default.createLogger.()'],
  ['bunyan', 'createLogger.() default.createLogger.()'],
  ['@nestjs/common', 'Logger.prototype Logger'],
  ['loglevel', 'default'],
  ['consola', 'default consola'],
];
const LEVELS: readonly string[] = ['info', 'warn', 'error', 'debug', 'trace', 'fatal', 'log', 'verbose'];
const LOGGED: ReadonlySet<string> = new Set(LOGGERS.flatMap(([, made]) => made.split(' ').flatMap((each) => LEVELS.map((level) => `${each}.${level}`))));

const GROUPS: readonly Group[] = [
  ['globalThis', 'JSON.stringify', 'is written as `{}`', 1],
  ['globalThis', 'JSON.parse', 'is read as the text `[object Promise]`', 1],
  ['globalThis', 'console.log console.error console.warn console.info console.debug console.table console.dir console.trace', 'is printed as `Promise { <pending> }`'],
  ['globalThis', 'Error TypeError RangeError SyntaxError', 'becomes the text `[object Promise]`', 1],
  ['globalThis', 'String encodeURIComponent encodeURI decodeURIComponent decodeURI', 'becomes the text `[object Promise]`', 1],
  ['globalThis', 'Number parseInt parseFloat isNaN isFinite Number.isNaN Number.isFinite Number.isInteger Number.parseInt Number.parseFloat', 'is no number', 1],
  ['globalThis', 'Math.abs Math.ceil Math.floor Math.round Math.trunc Math.max Math.min Math.pow Math.sign Math.sqrt', 'is no number'],
  ['globalThis', 'Boolean', 'is always true', 1],
  ['globalThis', 'Object.keys Object.values Object.entries Object.fromEntries Object.getOwnPropertyNames', 'has no properties of its own', 1],
  ['globalThis', 'Object.assign', 'has no properties of its own'],
  ['globalThis', 'structuredClone', 'cannot be copied', 1],
  ['globalThis', 'Response Request Blob File Headers FormData', 'is not what it reads', 1],
  ['globalThis', 'Response.json', 'is written as `{}`', 1],
  ['globalThis', 'Array.isArray Buffer.isBuffer', 'is none, so the answer is always false', 1],
  ['globalThis', 'Array.from Buffer.from Buffer.concat Map Set WeakMap Date URL URLSearchParams', 'is not what it reads', 1],
  ['globalThis', 'Uint8Array Uint8ClampedArray Uint16Array Uint32Array Int8Array Int16Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array DataView', 'is not what it reads', 1],
  ['globalThis', 'Buffer.byteLength TextEncoder.prototype.encode TextDecoder.prototype.decode btoa atob', 'is not what it reads', 1],
  ['node:buffer', 'Buffer.from Buffer.concat', 'is not what it reads', 1],
  ['globalThis', 'process.exit process.stdout.write process.stderr.write', 'is not what it takes', 1],
  ['node:process', 'exit stdout.write stderr.write', 'is not what it takes', 1],
  ['node:fs/promises', 'writeFile appendFile', 'is not what it writes', 2],
  ['node:fs', 'promises.writeFile promises.appendFile writeFileSync appendFileSync writeFile appendFile', 'is not what it writes', 2],
  ['next/server', 'NextResponse.json', 'is written as `{}`', 1],
  ...LOGGERS.map(([module, made]): Group => [module, made.split(' ').flatMap((each) => LEVELS.map((level) => `${each}.${level}`)).join(' '), 'is written as `{}`']),
  ['node:path', 'join resolve basename dirname extname normalize relative', 'is no string'],
  ['node:util', 'inspect format', 'is shown as `Promise { <pending> }`'],
  ['node:assert', 'default ok', 'is always true', 1],
  ['node:assert', 'equal strictEqual deepEqual deepStrictEqual notEqual notStrictEqual notDeepEqual notDeepStrictEqual', 'is compared itself', 2],
  ['node:assert', 'match doesNotMatch', 'is no string', 1],
];

/** `node:assert` is three modules that are spelt in different ways. */
const ASSERTS: readonly string[] = ['node:assert', 'node:assert/strict'];

/** Methods of arrays and strings that look for what they are given. */
export const LOOKING_FOR: readonly string[] = ['includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith'];

/** Methods of regular expressions that make a text of what they are given. */
export const SEARCHING: readonly string[] = ['test', 'exec'];

/** What `expect` is called on, and its matchers that compare a value: not `resolves`, `rejects`, and what asks for a class. */
export const EXPECTING: readonly string[] = ['vitest', '@jest/globals', 'bun:test', 'globalThis'];
export const COMPARING: readonly string[] =
  'toBe toEqual toStrictEqual toMatchObject toMatch toContain toContainEqual toHaveLength toBeNull toBeUndefined toBeNaN toBeFalsy toBeGreaterThan toBeGreaterThanOrEqual toBeLessThan toBeLessThanOrEqual toBeCloseTo toMatchSnapshot toMatchInlineSnapshot'.split(' ');

/** Every function known to look at its arguments at once. */
export const valueTakers: readonly ValueTaker[] = GROUPS.flatMap(([module, paths, gives, first]) =>
  (module === 'node:assert' ? ASSERTS : [module]).flatMap((name) =>
    paths.split(' ').flatMap((path) => spelt(module, path).map((each): ValueTaker => ({ module: name, path: each, gives, ...(first === undefined ? {} : { first }), ...(DEEP.has(path) || LOGGED.has(path) ? { deep: true } : {}) }))),
  ),
);

/** `assert.strict` is the module itself once more. */
function spelt(module: string, path: string): readonly string[] {
  if (module !== 'node:assert') return [path];
  return path === 'default' ? ['default', 'strict'] : [path, `strict.${path}`];
}
