const fs = require('fs');

let count = 0;
setInterval(() => {
  count += 1;
}, 1000).unref();

async function later() {
  count = 5;
  console.log(fs.existsSync('main.js')); // reports: no-blocking-fs
  setTimeout(() => console.log('later', count > 0), 1);
}

async function atOnce() {
  count = 5;
  console.log(fs.existsSync('main.js')); // reports: no-blocking-fs, refuses: shared-state
  console.log('at once', count > 0);
}

atOnce().then(later);
