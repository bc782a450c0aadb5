import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

describe('settings', () => {
  it('have a colour', async () => {
    const settings = JSON.parse(await readFile('settings.json', 'utf8'));
    assert.equal(settings.colour, 'blue');
  });
});
