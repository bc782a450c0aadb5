const fs = require('node:fs');
const { readFile, writeFile } = require('node:fs/promises');

function next(step) {
  const count = Number(fs.readFileSync('count.txt', 'utf8')) + step; // skips: has-async-twin
  fs.writeFileSync('count.txt', String(count)); // skips: has-async-twin
  return count;
}

async function nextAsync(step) {
  const count = Number(await readFile('count.txt', 'utf8')) + step;
  await writeFile('count.txt', String(count));
  return count;
}

async function report() {
  return await readFile('report.txt', 'utf8');
}

module.exports = { next, nextAsync, report };
