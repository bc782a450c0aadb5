const { execFile, exec } = require('child_process');
const { promisify } = require('util');

// Gives the output of a program as execSync does; its errors have other fields.
async function execOutput(command, options) {
  const running = promisify(exec)(command, { encoding: 'buffer', ...options });
  const { stdin, stderr } = running.child;
  if (stdin) stdin.end();
  if (stderr && !(options && options.stdio)) stderr.on('data', (chunk) => process.stderr.write(chunk));
  return (await running).stdout;
}

// Gives the output of a program as execFileSync does; its errors have other fields.
async function execFileOutput(file, args, options) {
  const running = promisify(execFile)(file, args, { encoding: 'buffer', ...options });
  const { stdin, stderr } = running.child;
  if (stdin) stdin.end();
  if (stderr && !(options && options.stdio)) stderr.on('data', (chunk) => process.stderr.write(chunk));
  return (await running).stdout;
}

async function branch(folder) {
  try {
    return (await execOutput('git rev-parse --abbrev-ref HEAD', { cwd: folder, encoding: 'utf8', stdio: 'pipe' })).trim();
  } catch {
    return 'none';
  }
}

async function words(text) {
  try {
    return (await execFileOutput('echo', [text])).toString().trim().split(' ');
  } catch (_) {
    return [];
  }
}

async function main() {
  console.log(await branch('/'), await words('a b'));
  try {
    await execOutput('cat; echo warned >&2');
    await execOutput('exit 3');
  } catch (error) {
    console.log('failed');
  }
}

main();
