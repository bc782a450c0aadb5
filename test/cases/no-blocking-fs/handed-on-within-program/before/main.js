const fs = require('fs');
const { run } = require('./run');

let runs = 0;

async function main() {
  const task = async (name) => {
    runs += 1;
    const text = fs.readFileSync(name, 'utf8'); // reports: no-blocking-fs
    runs += text.length;
    return runs;
  };
  console.log(await run(task, 'list.txt'));
  console.log(await run(task, 'nothing.txt'));
}

main();
