const fs = require('fs');
const { run } = require('./run');

let runs = 0;

function main() {
  const task = async (name) => {
    const text = fs.readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
    runs += text.length;
  };
  run(task, () => console.log(runs));
}

main();
