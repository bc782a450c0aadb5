const assert = require('assert');
const fs = require('fs');
const { mock, test } = require('node:test');
const { load } = require('./settings');

forwardStub(fs, 'readFileSync', fs.promises, 'readFile');

// While something else stands in the place of a synchronous function, the asynchronous one gives what that gives.
function forwardStub(object, name, promises, promiseName) {
  const real = object[name];
  const realForm = promises[promiseName];
  promises[promiseName] = async (...args) => {
    if (object[name] === real) return realForm.apply(promises, args);
    return object[name](...args);
  };
}

test('settings are parsed', async () => {
  mock.method(fs, 'readFileSync', () => '{ "colour": "red" }');
  assert.equal((await load('anywhere.json')).colour, 'red');
});
