const { stat } = require('fs/promises');

const folder = process.cwd();
async function main() {
  if (!(await stat(folder)).isDirectory()) {
    console.log('no folder');
  }

  async function run() {
    await null;
    console.log('done');
  }

  await run();
}

main();
