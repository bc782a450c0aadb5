import { describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';

describe('one after the other', () => {
  it('keeps a note', () => {
    writeFileSync('note.txt', 'bread');
    expect(readFileSync('note.txt', 'utf8')).toBe('bread');
  });

  it('replaces a note', () => {
    writeFileSync('note.txt', 'milk');
    expect(readFileSync('note.txt', 'utf8')).toBe('milk');
  });
});

describe('together', { concurrent: true }, () => {
  it('keeps a list', () => {
    writeFileSync('list.txt', 'bread');
    expect(readFileSync('list.txt', 'utf8')).toBe('bread');
  });

  it('replaces a list', () => {
    writeFileSync('list.txt', 'milk');
    expect(readFileSync('list.txt', 'utf8')).toBe('milk');
  });
});
