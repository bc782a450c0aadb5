const fs = require('node:fs');
const { writeFile, readFile, mkdir } = require('node:fs/promises');
const readline = require('node:readline');
const { PassThrough } = require('node:stream');

function ask(question, input, callback) {
  const rl = readline.createInterface({ input });
  rl.question(question, async function (answer) {
    rl.close();
    await callback(/^y/.test(answer));
  });
}

function emptyFolder(folder, callback) {
  fs.readdir(folder, function (error, names) {
    if (error && error.code !== 'ENOENT') throw error;
    callback(!names || names.length === 0);
  });
}

async function create(file, done) {
  await writeFile(file, 'new');
  done(await readFile(file, 'utf8'));
}

function main(done) {
  emptyFolder('target', function (empty) {
    if (empty) return done('empty');
    const input = new PassThrough();
    ask('overwrite? ', input, async function (ok) {
      if (ok) await create('target/page.txt', done);
      else done('left alone');
    });
    input.write('yes\nmore\n');
  });
}

async function mainAsync() {
  await mkdir('target', { recursive: true });
  await writeFile('target/page.txt', 'old');
  main((text) => console.log(text));
}

mainAsync();
