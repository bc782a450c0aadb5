const fs = require('fs');
const { access } = require('fs/promises');

function counter() {
  let count = 0;
  return { has: async (name) => await access(name).then(() => true, () => false) && (count += 1) > 0, count: () => count };
}

exports.counter = counter;

exports.kept = function () {
  return { lines: (name) => fs.readFileSync(name, 'utf8').split('\n').length }; // refuses: escaped-function
};
