const fs = require('fs');

function load(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function lines(file) {
  return fs.readFileSync(file, 'utf8').split('\n'); // refuses: evaluation-order
}

const text = { lines };

async function describe(file) {
  const first = fs?.readFileSync(file, 'utf8').split('\n')[0]; // reports: no-blocking-fs
  const rest = fs.readFileSync?.(file).toString()?.trim().length; // reports: no-blocking-fs
  fs.accessSync?.(file); // reports: no-blocking-fs
  const again = text?.lines(file)[0]; // reports: no-blocking-call-chain
  return [first, rest, again, load(file)?.user.name.length]; // reports: no-blocking-call-chain
}

describe('user.json').then((words) => console.log(words.join()));
