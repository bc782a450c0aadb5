import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

let round = 0;

async function count() {
  let lines = 0;
  setInterval(async () => { // reports: no-async-callback
    const before = lines + round;
    const text = readFileSync('/srv/list', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    console.log(lines + round - before, text.length);
  }, 1000);
  for (;;) {
    await setTimeout(10);
    lines += 1;
    next();
  }
}

function next() {
  round += 1;
}

await count();
