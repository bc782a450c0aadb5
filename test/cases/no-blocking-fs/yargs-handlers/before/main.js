#!/usr/bin/env node
const fs = require('fs');
const yargs = require('yargs');

function show() {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name);
}

yargs([process.argv[2] ?? 'show'])
  .command({ command: 'show', handler: show })
  .command({
    command: 'size',
    handler() {
      console.log(fs.statSync('colour.json').size);
    },
  })
  .parse();
