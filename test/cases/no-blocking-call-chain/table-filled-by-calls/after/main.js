const { readFile, stat } = require('fs/promises');
const { command, start } = require('./commands.js');

command('read', async (name) => (await readFile(name, 'utf8')).trim());
command('size', async function size(name) {
  return (await stat(name)).size;
});
command('name', (name) => name);

async function main() {
  try {
    for (const name of ['read', 'size', 'name', 'none']) console.log(await start(name, 'a.txt'));
  } catch (error) {
    console.log(error.message);
  }
}

main();
