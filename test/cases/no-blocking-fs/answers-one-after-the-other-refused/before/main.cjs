const fs = require('node:fs');
const readline = require('node:readline');
const { PassThrough } = require('node:stream');

// The second line of a piece of input comes before a question that is asked after an await.
function interview(input, done) {
  const rl = readline.createInterface({ input });
  rl.question('name? ', (name) => {
    fs.writeFileSync('name.txt', name); // reports: no-blocking-fs, refuses: external-callback
    rl.question('place? ', (place) => {
      rl.close();
      done(`${fs.readFileSync('name.txt', 'utf8')} of ${place}`); // reports: no-blocking-fs, refuses: external-callback
    });
  });
}

function numbered(input, names, done) {
  const rl = readline.createInterface({ input });
  const next = () => {
    rl.question('next? ', (answer) => {
      fs.appendFileSync('name.txt', answer); // reports: no-blocking-fs, refuses: external-callback
      if (answer === 'end') {
        rl.close();
        done(names.length);
      } else {
        names.push(answer);
        next();
      }
    });
  };
  next();
}

const input = new PassThrough();
interview(input, (text) => {
  console.log(text);
  const more = new PassThrough();
  numbered(more, [], (count) => console.log(count));
  more.write('a\nb\nend\n');
});
input.write('Ada\nLondon\n');
