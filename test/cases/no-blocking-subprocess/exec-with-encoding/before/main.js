const { execSync } = require('child_process');

async function currentShell() {
  return execSync('echo sh', { encoding: 'utf8' }).trim(); // reports: no-blocking-subprocess
}

currentShell().then((shell) => console.log(shell));
