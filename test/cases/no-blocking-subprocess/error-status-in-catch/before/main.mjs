import { execSync } from 'node:child_process';

async function exitStatus(command) {
  try {
    execSync(command, { stdio: 'pipe' }); // reports: no-blocking-subprocess
    return 0;
  } catch (error) {
    return `${error.status} ${error.stderr.toString().trim()}`;
  }
}

console.log(await exitStatus('echo oops >&2; exit 3'));
