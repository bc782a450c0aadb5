const commands = require('./commands');

async function main() {
  console.log(commands.show.run('list.txt')); // reports: no-blocking-call-chain
  for (const name of ['show', 'count']) console.log(commands[name].run('list.txt')); // reports: no-blocking-call-chain
}

main();
