const { readFile, writeFile } = require('fs/promises');

async function shout(from, to) {
  const message = await readFile(from, 'utf8');
  await writeFile(to, message.toUpperCase());
}

shout('motd.txt', 'shouted.txt').then(() => console.log('done'));
