const fs = require('fs');

function lengthOf(name) {
  return fs.readFileSync(name).length;
}

const steps = [lengthOf, (name) => fs.readFileSync(name, 'utf8').trim(), (name) => name.length];
steps.push((name) => fs.existsSync(`${name}.bak`));

function results(name) {
  const all = [];
  for (const step of steps) all.push(step(name));
  return all;
}

console.log(results('a.txt'), steps.length);
steps.forEach((step, index) => console.log(index, step('a.txt')));
for (const check of [(name) => fs.statSync(name).isFile(), (name) => name !== '']) console.log(check('a.txt'));
console.log(steps[0]('a.txt'), steps.some((step) => step('none.txt') === false));
