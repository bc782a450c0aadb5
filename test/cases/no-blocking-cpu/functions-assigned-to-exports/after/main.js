'use strict';

const marks = require('./marks');

async function main() {
  console.log(await marks.render(['a', 'b']), await marks.count('a b c'), await marks.count('a-b', { sign: '-' }), await marks.shout('hello'), marks.name);
}

main();
