const fs = require('fs');

class Counter {
  constructor(file) {
    this.file = file;
  }

  visit() {
    return Promise.resolve()
      .then(() => counted(this.file)) // reports: no-blocking-call-chain
      .then((visits) => fs.promises.writeFile('last.txt', String(visits)));
  }
}

function counted(file) {
  const counts = JSON.parse(fs.readFileSync(file, 'utf8'));
  counts.visits += 1;
  fs.writeFileSync(file, JSON.stringify(counts)); // refuses: mocked-api
  return counts.visits;
}

module.exports = Counter;
