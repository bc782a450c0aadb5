const { copySync } = require('fs-extra');
const { rm } = require('fs/promises');

async function replace(from, to) {
  await rm(to, { recursive: true, force: true });
  copySync(from, to); // refuses: no-async-form, reports: no-blocking-fs
}

replace('assets', 'public');
