import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Compared {
  readonly steps: number;
  readonly unlike: readonly unknown[];
  readonly timerRanMeanwhile: boolean;
  readonly timerRanBefore: boolean;
}

const { written, command, module, ...compared } = JSON.parse(readFileSync(new URL('connections.json', import.meta.url), 'utf8')) as Record<string, string | Compared>;
const results = Object.entries(compared).filter((each): each is [string, Compared] => typeof each[1] === 'object');

// Written by connections.mjs, which needs the network: run it where this fails.
describe('the record of connections on threads of their own', () => {
  it('is of the module that a migration writes', () => {
    const text = readFileSync(new URL('../cases/no-blocking-db/connection-on-its-own-thread/after/connection.js', import.meta.url));
    expect(createHash('sha256').update(text).digest('hex').slice(0, 12)).toBe(module);
    expect([written, command]).toEqual([expect.stringMatching(/^\d{4}-/), 'node test/catalog/connections.mjs']);
  });

  it('has three versions of Node and two packages, which answer alike and leave the loop free', () => {
    expect(results.map(([name]) => name.replace(/\d+\.\d+\.\d+/g, '…'))).toEqual(['node:sqlite of …', 'node:sqlite of …', 'node:sqlite of …', 'better-sqlite3 …, compiled here, on …', 'libsql … on …']);
    for (const [, { steps, ...rest }] of results) expect({ steps: steps > 10, ...rest }).toEqual({ steps: true, unlike: [], timerRanMeanwhile: true, timerRanBefore: false });
  });
});
