const { readFile } = require('fs/promises');

function follow(path) {
  return Promise.resolve(path)
    .then(async (name) => (await readFile(name, 'utf8')).trim())
    .then(async (name) => {
      const text = await readFile(name, 'utf8');
      return text.trim();
    });
}

follow('first.txt').then((text) => console.log(text));
