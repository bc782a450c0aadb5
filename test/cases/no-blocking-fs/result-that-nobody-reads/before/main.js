const fs = require('fs');

async function save(fd, text) {
  fs.writeSync(fd, text); // reports: no-blocking-fs
}

fs.open('notes.txt', 'w', async (error, fd) => {
  await save(fd, 'note');
  console.log(error);
});
