const fs = require('fs');

function counter() {
  let count = 0;
  return { has: (name) => fs.existsSync(name) && (count += 1) > 0, count: () => count };
}

exports.counter = counter;

exports.kept = function () {
  return { lines: (name) => fs.readFileSync(name, 'utf8').split('\n').length }; // refuses: escaped-function
};
