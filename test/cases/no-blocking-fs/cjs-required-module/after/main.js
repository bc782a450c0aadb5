'use strict';

const { readFile } = require('fs/promises');

async function loadSettings(path) {
  const text = await readFile(path, 'utf8');
  return JSON.parse(text);
}

loadSettings('settings.json').then((settings) => {
  console.log(settings.colour);
});
