#!/usr/bin/env node
const yargs = require('yargs');
const show = require('./commands/show');

yargs([process.argv[2] ?? 'show'])
  .command('show', 'prints the name', show)
  .command(require('./commands/size'))
  .help().argv;
