const { readFileSync } = require('node:fs');

let seen = 0;

async function tick() {
  const before = seen;
  const text = readFileSync('/srv/list', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  seen = before + text.length;
}

setInterval(tick, 1000); // reports: no-async-callback
