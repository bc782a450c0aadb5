#!/usr/bin/env node
const yargs = require('yargs');
const show = require('./show');

yargs(['show']).command('show', 'prints the name', show).argv;
process.on('exit', () => show.handler());
