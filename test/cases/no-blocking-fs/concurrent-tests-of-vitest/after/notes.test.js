import { describe, expect, it } from 'vitest';
import { writeFile, readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

describe('one after the other', () => {
  it('keeps a note', async () => {
    await writeFile('note.txt', 'bread');
    expect(await readFile('note.txt', 'utf8')).toBe('bread');
  });

  it('replaces a note', async () => {
    await writeFile('note.txt', 'milk');
    expect(await readFile('note.txt', 'utf8')).toBe('milk');
  });
});

describe('together', { concurrent: true }, () => {
  it('keeps a list', async () => {
    return inTurn(async () => {
      await writeFile('list.txt', 'bread');
      expect(await readFile('list.txt', 'utf8')).toBe('bread');
    });
  });

  it('replaces a list', async () => {
    return inTurn(async () => {
      await writeFile('list.txt', 'milk');
      expect(await readFile('list.txt', 'utf8')).toBe('milk');
    });
  });
});
