const fs = require('node:fs');

function load(file, done) {
  if (!done) {
    done = function () {};
  }
  fs.readFile(file, 'utf8', (error, text) => {
    if (error) throw error;
    done(text);
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
  load('b.txt', (text) => {
    console.log(text, fs.readFileSync('a.txt', 'utf8'));
  });
});
