const fs = require('fs');
const { load } = require('./settings');
const spies = require('./spies');

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

async function main() {
  const calls = spies.spy(fs);
  console.log((await load(require.resolve('./package.json'))).private, calls);
  await load('missing.json').catch((error) => console.log(error.code, calls));
}

main();
