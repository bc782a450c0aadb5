const fs = require('fs');
const { setTimeout: sleep } = require('timers/promises');

function run(name) {
  if (!fs.existsSync(name)) { // refuses: sync-prefix
    console.log('no such file');
    return;
  }
  return sleep(5).then(() => console.log('done'));
}

run('missing.txt');
console.log('asked');
