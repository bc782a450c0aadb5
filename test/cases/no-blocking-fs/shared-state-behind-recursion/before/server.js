import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

let steps = 0;

function isEven(number) {
  steps += 1;
  return number === 0 ? true : isOdd(number - 1);
}

/** Counts too, because the other does. */
function isOdd(number) {
  return number === 0 ? false : isEven(number - 1);
}

function left(name) {
  return name.startsWith(' ') ? right(name.slice(1)) : name;
}

function right(name) {
  return name.endsWith(' ') ? left(name.slice(0, -1)) : name;
}

async function counted(number) {
  const kind = isOdd(number) ? 'odd' : 'even';
  const text = readFileSync(`${kind}.txt`, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  return `${text} after ${steps} steps`;
}

async function start(number) {
  const kind = isEven(number) ? 'even' : 'odd';
  return readFileSync(`${kind}.txt`, 'utf8'); // reports: no-blocking-fs
}

async function trimmed(name) {
  const text = readFileSync(left(name), 'utf8'); // reports: no-blocking-fs
  return `${text} of ${right(name)}`;
}

createServer(async (request, response) => {
  response.end([await counted(request.url.length), await start(request.url.length), await trimmed(request.url)].join());
}).listen(8080);
