const fs = require('fs');
const { inspect } = require('util');

const exported = [(name) => fs.existsSync(name)]; // refuses: escaped-function
exports.checks = exported;

const listed = [(name) => fs.statSync(name).size]; // refuses: escaped-function
console.log(inspect(listed.slice(), { depth: 0 }).length > 0, listed[0]('a.txt'));

const added = [];
added.push((name) => fs.readFileSync(name, 'utf8').trim(), globalThis.other); // refuses: unknown-caller
for (const each of added) console.log(each?.('a.txt'));

const target = {};
for (target.check of [(name) => fs.lstatSync(name).isFile()]) console.log(target.check('a.txt')); // refuses: escaped-function

function* all() {
  yield* [(name) => fs.realpathSync(name).endsWith(name)]; // refuses: escaped-function
}
for (const each of all()) console.log(each('a.txt'), exported[0]('a.txt'));
