const fs = require('fs');
const { access } = require('fs/promises');
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
  async has(path) {
    return await access(path).then(() => true, () => false);
  },
};

async function main() {
  console.log(await files.has('package.json'));
}

main();
