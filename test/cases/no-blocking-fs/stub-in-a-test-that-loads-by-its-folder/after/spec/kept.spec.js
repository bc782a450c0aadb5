const fs = require('fs');
const path = require('path');
const { keep } = require(path.resolve(__dirname, '..', 'lib', 'kept.js'));

forwardStub(fs, 'writeFileSync', fs.promises, 'writeFile');

// While something else stands in the place of a synchronous function, the asynchronous one gives what that gives.
function forwardStub(object, name, promises, promiseName) {
  const real = object[name];
  const realForm = promises[promiseName];
  promises[promiseName] = async (...args) => {
    if (object[name] === real) return realForm.apply(promises, args);
    return object[name](...args);
  };
}

const wordsFile = path.join(process.cwd(), 'words.json');
const said = `import(${wordsFile})`;

describe('keep', () => {
  it('writes', async () => {
    spyOn(fs, 'writeFileSync');
    await keep('a.txt', require(wordsFile)[0] ?? said);
    expect(fs.writeFileSync).toHaveBeenCalledTimes(1);
  });
});
