const { execFileSync, execSync } = require('child_process');

async function main() {
  execFileSync('echo', ['hello'], { stdio: 'inherit' }); // reports: no-blocking-subprocess
  try {
    execSync('echo bye; exit 3', { stdio: 'inherit' }); // reports: no-blocking-subprocess
  } catch (error) {
    console.log(error.message, error.status, error.stdout);
  }
}

main();
