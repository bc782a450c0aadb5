const path = require('path');

const files = ['show'].map((name) => path.join(__dirname, 'commands', name));

for (const file of files) console.log(require(file).run().split('\n')[0]);

async function again() {
  const { runAsync } = require('./commands/show');
  console.log((await runAsync()).split('\n').at(-1) === '');
}

again();
