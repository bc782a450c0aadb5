const fs = require('fs');

function follow(path) {
  return Promise.resolve(path)
    .then((name) => fs.readFileSync(name, 'utf8').trim()) // reports: no-blocking-fs
    .then((name) => {
      const text = fs.readFileSync(name, 'utf8'); // reports: no-blocking-fs
      return text.trim();
    });
}

follow('first.txt').then((text) => console.log(text));
