import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('settings', () => {
  it('have a colour', () => {
    const settings = JSON.parse(readFileSync('settings.json', 'utf8'));
    assert.equal(settings.colour, 'blue');
  });
});
