const fs = require('fs');
const { promisify } = require('util');

const write = promisify(fs.write);

async function save(fd, text) {
  await write(fd, text);
}

fs.open('notes.txt', 'w', async (error, fd) => {
  await save(fd, 'note');
  console.log(error);
});
