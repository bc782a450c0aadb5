const fs = require('fs');
const yargs = require('yargs');

yargs
  .command('show', 'prints the colour', {}, () => {
    console.log(fs.readFileSync('colour.json', 'utf8').trim()); // refuses: external-callback
  })
  .demandCommand(0).argv;

console.log('done');
