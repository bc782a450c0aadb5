const { access } = require('fs/promises');
const { setTimeout: sleep } = require('timers/promises');

async function run(name) {
  if (!await access(name).then(() => true, () => false)) {
    console.log('no such file');
    return;
  }
  return sleep(5).then(() => console.log('done'));
}

run(__filename);
