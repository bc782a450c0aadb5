const { readFile } = require('fs/promises');
const { run } = require('./run');

let runs = 0;

async function main() {
  const task = async (name) => {
    runs += 1;
    const text = await readFile(name, 'utf8');
    runs += text.length;
    return runs;
  };
  console.log(await run(task, 'list.txt'));
  console.log(await run(task, 'nothing.txt'));
}

main();
