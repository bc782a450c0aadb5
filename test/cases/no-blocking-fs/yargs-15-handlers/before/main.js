#!/usr/bin/env node
const fs = require('fs');

require('yargs')
  .command({
    command: 'show',
    handler: () => console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name),
  })
  .command('size', 'prints the size', {}, () => {
    console.log(fs.statSync('colour.json').size);
  })
  .demandCommand(0).argv;
