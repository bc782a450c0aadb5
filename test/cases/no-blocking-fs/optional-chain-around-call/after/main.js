const fs = require('fs');
const { readFile, access } = require('fs/promises');

async function load(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

function lines(file) {
  return fs.readFileSync(file, 'utf8').split('\n'); // refuses: evaluation-order
}

const text = { lines };

async function describe(file) {
  const first = (await readFile(file, 'utf8')).split('\n')[0];
  const rest = (await readFile(file)).toString()?.trim().length;
  await access(file);
  const again = text?.lines(file)[0]; // reports: no-blocking-call-chain
  return [first, rest, again, (await load(file))?.user.name.length];
}

describe('user.json').then((words) => console.log(words.join()));
