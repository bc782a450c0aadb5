const commands = require('./commands');

async function main() {
  console.log(await commands.show.run('list.txt'));
  for (const name of ['show', 'count']) console.log(await commands[name].run('list.txt'));
}

main();
