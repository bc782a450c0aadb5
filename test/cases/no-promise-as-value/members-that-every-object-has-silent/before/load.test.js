const chai = require('chai');
const { readFile } = require('fs/promises');

chai.should();

it('loads', () => readFile('a.txt').should.be.fulfilled);
it('has no text', () => {
  readFile('a.txt').text.trim(); // reports: no-promise-as-value
});
