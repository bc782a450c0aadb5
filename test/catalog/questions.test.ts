import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';

const { asked, command } = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as { readonly command: string; readonly asked: Readonly<Record<string, { readonly waited: boolean; readonly ticks: number }>> };

// Written by questions.mjs, which needs the network and a terminal: run it where one of these fails.
describe('the record of questions', () => {
  it('has every entry that names it, and those alone', () => {
    const claimed = entries.filter(({ verified }) => verified.includes('test/catalog/questions.json')).map(({ id }) => id);
    expect(command).toBe('node test/catalog/questions.mjs');
    expect(Object.keys(asked).sort()).toEqual(claimed.sort());
  });

  it('saw no timer run before the answer', () => {
    expect(Object.entries(asked).filter(([, { waited, ticks }]) => !waited || ticks > 0)).toEqual([]);
  });
});
