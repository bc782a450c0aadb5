'use strict';

const fs = require('fs');

async function loadSettings(path) {
  const text = fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return JSON.parse(text);
}

loadSettings('settings.json').then((settings) => {
  console.log(settings.colour);
});
