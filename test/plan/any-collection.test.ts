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

/** The function that is written into files of JavaScript, out of its text. */
function forEach(): (items: Late, callback: Callback) => Promise<void> {
  const text = ofAny.get('forEachCallInOrder')?.text({ name: 'forEachCallInOrder', names: {} } as never) ?? '';
  const file = join(project({ 'package.json': {}, 'for-each.js': `${text}\nmodule.exports = forEachCallInOrder;\n` }), 'for-each.js');
  return createRequire(file)(file) as ReturnType<typeof forEach>;
}
