#!/usr/bin/env node
const yargs = require('yargs');
const commands = require('./commands');

yargs([process.argv[2] ?? 'show'])
  .command(commands.show)
  .command(commands.size)
  .help().argv;
