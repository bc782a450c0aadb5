const fs = require('node:fs');
const { readFile } = require('node:fs/promises');

function load(file, done) {
  if (!done) {
    done = function () {};
  }
  fs.readFile(file, 'utf8', async (error, text) => {
    if (error) throw error;
    await done(text);
  });
}

function save(file, text, done) {
  done = done || (() => {});
  fs.writeFile(file, text, (error) => {
    if (error) throw error;
    done();
  });
}

save('a.txt', 'text');

save('b.txt', 'b', () => {
  load('b.txt');
  load('b.txt', async (text) => {
    console.log(text, await readFile('a.txt', 'utf8'));
  });
});
