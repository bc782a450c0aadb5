#!/usr/bin/env node
const fs = require('fs');
const plugins = require('plugins');
const yargs = require('yargs');

function show() {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name); // refuses: escaped-function
}

const showing = { command: 'show', handler: show };

plugins.offer(showing);
yargs(['show']).command(showing).argv;
