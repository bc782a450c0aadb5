'use strict';

const marks = require('./marks');

async function main() {
  console.log(marks.render(['a', 'b']), marks.count('a b c'), marks.count('a-b', { sign: '-' }), marks.shout('hello'), marks.name);
}

main();
