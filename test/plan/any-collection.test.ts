import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ofAny } from '../../analysis/plan/iteration/any-collection.ts';
import { project } from '../program/project.ts';

type Callback = (item: string) => Promise<void>;

/** Somebody's collection: it makes one call at once, and the others whenever it likes. */
interface Late {
  later?: Callback;
  forEach(callback: Callback): void;
}

const late = (): Late => ({
  forEach(callback) {
    this.later = callback;
    void callback('at once');
  },
});

describe('forEach on a collection that nobody knows', () => {
  it('makes calls that come later one after the other, too', async () => {
    const log: string[] = [];
    const collection = late();
    const done = forEach()(collection, async (item) => {
      log.push(`${item} begins`);
      await Promise.resolve();
      log.push(`${item} ends`);
    });
    expect(log).toEqual(['at once begins']);
    const first = collection.later?.('first');
    const second = collection.later?.('second');
    await Promise.all([done, first, second]);
    expect(log).toEqual(['at once begins', 'at once ends', 'first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('fails with the first that fails', async () => {
    const collection = late();
    await expect(forEach()(collection, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(collection.later?.('first')).rejects.toThrow('no');
  });
});

/** A list that is no array, with methods of its own that do the same. */
class Chain {
  readonly #items: readonly number[];

  constructor(items: readonly number[]) {
    this.#items = items;
  }

  find = (call: (item: number) => unknown): unknown => this.#items.find(call);
  findIndex = (call: (item: number) => unknown): number => this.#items.findIndex(call);
  flatMap = (call: (item: number) => readonly number[]): Chain => new Chain(this.#items.flatMap(call));
  reduce = (call: (sum: number, item: number) => number, first: number): number => this.#items.reduce(call, first);
  toString = (): string => this.#items.join();
}

describe('on a list that is no array', () => {
  const wait = async <T>(value: T): Promise<T> => await new Promise((resolve) => setImmediate(resolve, value));
  const cases: readonly (readonly [keyof Chain, string, (...given: number[]) => unknown, readonly number[]])[] = [
    ['find', 'findCallInOrder', (item = 0) => item > 1, []],
    ['findIndex', 'findIndexCallInOrder', (item = 0) => item > 1, []],
    ['find', 'findCallInOrder', (item = 0) => item > 9, []],
    ['flatMap', 'flatMapCallsInOrder', (item = 0) => [item, item * 2], []],
    ['reduce', 'reduceCallsInOrder', (sum = 0, item = 0) => sum * 2 + item, [1]],
  ];

  it.each(cases)('%s gives what it gives by itself', async (method, own, callback, rest) => {
    const call = helper(own);
    for (const items of [[3, 1, 2], []]) {
      const chain = new Chain(items);
      const expected = (Reflect.get(chain, method) as (...given: unknown[]) => unknown)(callback, ...rest);
      const result = await call(chain, async (...given: number[]) => await wait(callback(...given)), ...rest);
      expect(String(result)).toBe(String(expected));
      expect(result instanceof Chain).toBe(expected instanceof Chain);
    }
  });
});

function helper(own: string): (...given: unknown[]) => Promise<unknown> {
  const text = ofAny.get(own)?.text({ name: own, names: {} } as never) ?? '';
  const file = join(project({ 'package.json': {}, 'helper.js': `${text}\nmodule.exports = ${own};\n` }), 'helper.js');
  return createRequire(file)(file) as ReturnType<typeof helper>;
}

/** The function that is written into files of JavaScript, out of its text. */
function forEach(): (items: Late, callback: Callback) => Promise<void> {
  const text = ofAny.get('forEachCallInOrder')?.text({ name: 'forEachCallInOrder', names: {} } as never) ?? '';
  const file = join(project({ 'package.json': {}, 'for-each.js': `${text}\nmodule.exports = forEachCallInOrder;\n` }), 'for-each.js');
  return createRequire(file)(file) as ReturnType<typeof forEach>;
}
