const fs = require('fs');

async function render(fs) {
  return fs.readFileSync('template').toUpperCase();
}

async function renderInMemory() {
  const fs = { readFileSync: (name) => `<${name}>` };
  return fs.readFileSync('memory');
}

Promise.all([render({ readFileSync: (name) => name }), renderInMemory()]).then((pages) => {
  console.log(pages, typeof fs.constants);
});
