const assert = require('node:assert');
const rewire = require('rewire');

const names = rewire('../names');
names.__set__('node:fs', { readdirSync: () => ['a', 'b'] });

describe('names', () => {
  it('lists the folder', () => assert.deepEqual(names.list('here'), ['a', 'b']));
});
