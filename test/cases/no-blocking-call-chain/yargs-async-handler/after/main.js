#!/usr/bin/env node
const { readFile } = require('fs/promises');
const yargs = require('yargs');

async function load() {
  return JSON.parse(await readFile('colour.json', 'utf8'));
}

async function show() {
  const colour = await load();
  await new Promise((resolve) => setImmediate(resolve));
  console.log(colour.name);
}

yargs(['show']).command({ command: 'show', handler: show }).parse();
