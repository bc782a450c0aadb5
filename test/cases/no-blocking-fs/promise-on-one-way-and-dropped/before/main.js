const fs = require('fs');
const { setTimeout: sleep } = require('timers/promises');

function run(name) {
  if (!fs.existsSync(name)) {
    console.log('no such file');
    return;
  }
  return sleep(5).then(() => console.log('done'));
}

run(__filename);
