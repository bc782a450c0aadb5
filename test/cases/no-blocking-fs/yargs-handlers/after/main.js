#!/usr/bin/env node
const { readFile, stat } = require('fs/promises');
const yargs = require('yargs');

async function show() {
  console.log(JSON.parse(await readFile('colour.json', 'utf8')).name);
}

yargs([process.argv[2] ?? 'show'])
  .command({ command: 'show', handler: show })
  .command({
    command: 'size',
    async handler() {
      console.log((await stat('colour.json')).size);
    },
  })
  .parse();
