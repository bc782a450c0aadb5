const fs = require('fs');
const { load } = require('./settings');

forwardExists(fs, fs.promises);
forwardStub(fs, 'readFileSync', fs.promises, 'readFile');

// While something else stands in the place of existsSync, access fails where that says no.
function forwardExists(object, promises) {
  const real = object.existsSync;
  const realForm = promises.access;
  promises.access = async (...args) => {
    if (object.existsSync === real) return realForm.apply(promises, args);
    if (!object.existsSync(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  };
}

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
  const { readFileSync, existsSync } = fs;
  const asked = [];
  fs.existsSync = (path) => path !== 'missing.json';
  fs.readFileSync = (path, encoding) => {
    asked.push(`${path} ${encoding}`);
    return '{ "colour": "red" }';
  };
  console.log(await load('anywhere.json'), await load('missing.json'), asked);
  fs.readFileSync = () => {
    throw new Error('unreadable');
  };
  await load('anywhere.json').catch((error) => console.log(error.message));
  Object.assign(fs, { existsSync, readFileSync });
  console.log(await load('anywhere.json'), Object.keys(await load(require.resolve('./package.json'))));
}

main();
