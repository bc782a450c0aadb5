const fs = require('fs');
const { addMatchers } = require('matchers');

const matchers = {
  toExist: () => ({
    compare(path) {
      return { pass: fs.existsSync(path) }; // refuses: escaped-function
    },
  }),
};
addMatchers(matchers);

const files = {
  has(path) {
    return fs.existsSync(path);
  },
};

async function main() {
  console.log(files.has('package.json')); // reports: no-blocking-call-chain
}

main();
