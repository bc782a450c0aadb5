const fs = require('fs');
const { writeFile } = require('fs/promises');
const { after, test } = require('node:test');
const { follow } = require('./catalog');

test('a change is noted', async () => {
  await writeFile('words/de.json', '{}');
});

after(() => {
  fs.rmSync('words/de.json'); // refuses: shared-state
  fs.rmdirSync('words'); // refuses: shared-state
});

follow('words', () => {});
