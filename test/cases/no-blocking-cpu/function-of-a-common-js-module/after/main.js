'use strict';

const { power, identity } = require('./matrix');

async function main() {
  console.log(await power(identity(3)));
  console.log((await power(identity(120), 40)).length, await power('[[1,1],[1,0]]', 30));
}

main().catch(console.error);
