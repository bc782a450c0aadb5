const { execSync } = require('child_process');
const { readFileSync, writeFileSync } = require('fs');

async function report(file) {
  writeFileSync(file, 'done'); // reports: no-blocking-fs
  return readFileSync(file, 'utf8'); // reports: no-blocking-fs
}

async function branch() {
  try {
    execSync('exit 3', { stdio: 'pipe' }); // reports: no-blocking-subprocess, refuses: needs-newer-node
  } catch (error) {
    return error.status;
  }
}

report('report.txt').then(async (text) => console.log(text, await branch()));
