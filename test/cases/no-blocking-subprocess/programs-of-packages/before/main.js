import spawn from 'cross-spawn';
import { execaSync } from 'execa';

export async function copied() {
  const { stdout } = execaSync('cat', ['-']); // reports: no-blocking-subprocess
  return stdout;
}

export async function told(text) {
  return execaSync('echo', [text], { cwd: '/' }).stdout; // reports: no-blocking-subprocess
}

export async function fed(text) {
  return execaSync('cat', [], { input: text }).stdout; // reports: no-blocking-subprocess, refuses: unsupported-option
}

export async function passedOn(args) {
  return execaSync('echo', args).stdout; // reports: no-blocking-subprocess, refuses: unsupported-option
}

export async function status(code) {
  return spawn.sync('sh', ['-c', `exit ${code}`]).status; // reports: no-blocking-subprocess
}

console.log([await copied(), await told('done'), await status(3)]);
try {
  execaSync('sh', ['-c', 'exit 4']);
} catch ({ message, exitCode }) {
  console.log(message, exitCode);
}
