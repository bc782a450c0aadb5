const { execSync } = require('child_process');

async function version() {
  try {
    return execSync('exit 3', { encoding: 'utf8' }); // reports: no-blocking-subprocess
  } catch {
    return 'none';
  }
}

async function main() {
  console.log(await version());
  try {
    execSync('echo problem >&2; exit 4', { stdio: 'pipe' }); // reports: no-blocking-subprocess
  } catch (error) {
    console.log(error.status, String(error.stderr));
  }
}

main();
