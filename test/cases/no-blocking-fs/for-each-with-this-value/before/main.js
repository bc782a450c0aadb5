const fs = require('fs');

async function collect(names) {
  const into = { texts: [] };
  names.forEach(function (name) {
    this.texts.push(fs.readFileSync(name, 'utf8').trim()); // reports: no-blocking-fs
  }, into);
  return into.texts;
}

collect(['one.txt']).then((texts) => console.log(texts));
