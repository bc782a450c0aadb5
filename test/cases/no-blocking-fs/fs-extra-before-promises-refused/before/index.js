const { copySync } = require('fs-extra');
const { rmSync } = require('fs');

async function replace(from, to) {
  rmSync(to, { recursive: true, force: true }); // reports: no-blocking-fs
  copySync(from, to); // reports: no-blocking-fs, refuses: no-async-form
}

replace('assets', 'public');
