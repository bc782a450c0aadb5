const fs = require('fs');
const { eachLine, total } = require('./walk');

function shout(name) {
  return fs.readFileSync(name, 'utf8').trim().toUpperCase();
}

eachLine(['a.txt', 'b.txt'], (name) => console.log(shout(name)));
console.log(total(['a.txt', 'b.txt'], (name) => name.length));
