const fs = require('fs');
const Counter = require('../counter.js');

describe('counter', () => {
  it('writes', () => {
    const write = spyOn(fs, 'writeFileSync');
    return new Counter('counts.json').visit().then(() => expect(write).toHaveBeenCalled());
  });
});
