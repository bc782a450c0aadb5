#!/usr/bin/env node
const { Command } = require('commander');
const { readFile } = require('fs/promises');

const program = new Command();

program.command('show').action(async () => {
  console.log(JSON.parse(await readFile('colour.json', 'utf8')).name);
});

program.parse(['node', 'main.js', 'show']);
