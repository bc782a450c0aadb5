const fs = require('node:fs');
const readline = require('node:readline');
const { PassThrough } = require('node:stream');

function ask(question, input, callback) {
  const rl = readline.createInterface({ input });
  rl.question(question, function (answer) {
    rl.close();
    callback(/^y/.test(answer));
  });
}

function emptyFolder(folder, callback) {
  fs.readdir(folder, function (error, names) {
    if (error && error.code !== 'ENOENT') throw error;
    callback(!names || names.length === 0);
  });
}

function create(file, done) {
  fs.writeFileSync(file, 'new');
  done(fs.readFileSync(file, 'utf8'));
}

function main(done) {
  emptyFolder('target', function (empty) {
    if (empty) return done('empty');
    const input = new PassThrough();
    ask('overwrite? ', input, function (ok) {
      if (ok) create('target/page.txt', done);
      else done('left alone');
    });
    input.write('yes\nmore\n');
  });
}

fs.mkdirSync('target', { recursive: true });
fs.writeFileSync('target/page.txt', 'old');
main((text) => console.log(text));
