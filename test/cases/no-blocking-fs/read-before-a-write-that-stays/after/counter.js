const fs = require('fs');
const { inTurn } = require('./in-turn.js');

class Counter {
  constructor(file) {
    this.file = file;
  }

  visit() {
    return Promise.resolve()
      .then(async () => await counted(this.file))
      .then((visits) => fs.promises.writeFile('last.txt', String(visits)));
  }
}

async function counted(file) {
  return inTurn(async () => {
    const counts = JSON.parse(await fs.promises.readFile(file, 'utf8'));
    counts.visits += 1;
    fs.writeFileSync(file, JSON.stringify(counts)); // reports: no-blocking-fs, refuses: mocked-api
    return counts.visits;
  });
}

module.exports = Counter;
