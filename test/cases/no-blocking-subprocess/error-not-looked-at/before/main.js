const { execFileSync, execSync } = require('child_process');

async function branch(folder) {
  try {
    return execSync('git rev-parse --abbrev-ref HEAD', { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim(); // reports: no-blocking-subprocess
  } catch {
    return 'none';
  }
}

async function words(text) {
  try {
    return execFileSync('echo', [text]).toString().trim().split(' '); // reports: no-blocking-subprocess
  } catch (_) {
    return [];
  }
}

async function main() {
  console.log(await branch('/'), await words('a b'));
  try {
    execSync('cat; echo warned >&2'); // reports: no-blocking-subprocess
    execSync('exit 3'); // reports: no-blocking-subprocess
  } catch (error) {
    console.log('failed');
  }
}

main();
