#!/usr/bin/env node
const { Command } = require('commander');
const fs = require('fs');

const program = new Command();

program.command('show').action(() => {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name);
});

program.parse(['node', 'main.js', 'show']);
