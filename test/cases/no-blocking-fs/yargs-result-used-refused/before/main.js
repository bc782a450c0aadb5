const fs = require('fs');
const yargs = require('yargs');

const { _: words } = yargs(['show'])
  .command('show', 'prints the colour', {}, () => {
    console.log(fs.readFileSync('colour.json', 'utf8').trim()); // refuses: external-callback
  })
  .parse();

console.log(words.length);
