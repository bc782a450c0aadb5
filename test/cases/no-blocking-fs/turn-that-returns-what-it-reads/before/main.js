const fs = require('fs');

setTimeout((name) => {
  const save = (text) => {
    fs.writeFileSync('notes.txt', text);
    return text;
  };
  console.log(save(name)); // reports: no-blocking-call-chain
  return fs.readFileSync('notes.txt', 'utf8'); // reports: no-blocking-fs
}, 1, 'alpha');
