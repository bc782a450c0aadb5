const { readFileSync: read, writeFileSync: write } = require('fs');

async function shout(from, to) {
  const message = read(from, 'utf8'); // reports: no-blocking-fs
  write(to, message.toUpperCase()); // reports: no-blocking-fs
}

shout('motd.txt', 'shouted.txt').then(() => console.log('done'));
