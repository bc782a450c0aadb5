#!/usr/bin/env node
const { readFile, stat } = require('fs/promises');

require('yargs')
  .command({
    command: 'show',
    handler: async () => console.log(JSON.parse(await readFile('colour.json', 'utf8')).name),
  })
  .command('size', 'prints the size', {}, async () => {
    console.log((await stat('colour.json')).size);
  })
  .demandCommand(0).argv;
