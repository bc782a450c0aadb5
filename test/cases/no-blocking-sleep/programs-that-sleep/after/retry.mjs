import { exec } from 'node:child_process';
import { promisify } from 'node:util';

// Gives the output of a program as execSync does; its errors have other fields.
async function execOutput(command, options) {
  const running = promisify(exec)(command, { encoding: 'buffer', ...options });
  const { stdin, stderr } = running.child;
  if (stdin) stdin.end();
  if (stderr && !(options && options.stdio)) stderr.on('data', (chunk) => process.stderr.write(chunk));
  return (await running).stdout;
}

async function retried(work) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await work(attempt)) return attempt;
    try {
      await execOutput('sleep 0.1');
    } catch {
      return -1;
    }
  }
  return -1;
}

console.log(await retried(async (attempt) => attempt === 1));
