const fs = require('fs');
const test = require('tape');

test('colour', (t) => {
  t.equal(JSON.parse(fs.readFileSync('settings.json', 'utf8')).colour, 'blue');
  t.end();
});

test('later', (t) => {
  const { colour } = JSON.parse(fs.readFileSync('settings.json', 'utf8')); // refuses: external-callback
  setImmediate(() => {
    t.equal(colour, 'blue');
    t.end();
  });
});
