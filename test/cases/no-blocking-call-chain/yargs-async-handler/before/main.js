#!/usr/bin/env node
const fs = require('fs');
const yargs = require('yargs');

function load() {
  return JSON.parse(fs.readFileSync('colour.json', 'utf8'));
}

async function show() {
  const colour = load();
  await new Promise((resolve) => setImmediate(resolve));
  console.log(colour.name);
}

yargs(['show']).command({ command: 'show', handler: show }).parse();
