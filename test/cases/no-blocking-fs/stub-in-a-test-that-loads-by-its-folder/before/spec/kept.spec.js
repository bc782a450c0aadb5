const fs = require('fs');
const path = require('path');
const { keep } = require(path.resolve(__dirname, '..', 'lib', 'kept.js'));

const wordsFile = path.join(process.cwd(), 'words.json');
const said = `import(${wordsFile})`;

describe('keep', () => {
  it('writes', () => {
    spyOn(fs, 'writeFileSync');
    keep('a.txt', require(wordsFile)[0] ?? said);
    expect(fs.writeFileSync).toHaveBeenCalledTimes(1);
  });
});
