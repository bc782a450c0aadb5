const { spawn } = require('child_process');
const { getSystemErrorMap } = require('util');
const { once } = require('events');

// The error that spawnSync gives for a code such as ENOENT.
function spawnError({ spawnfile: path, spawnargs }, code) {
  const [errno] = [...getSystemErrorMap()].find(([, [name]]) => name === code) || [];
  const syscall = `spawnSync ${path}`;
  return Object.assign(new Error(`${syscall} ${code}`), { errno, code, syscall, path, spawnargs: spawnargs.slice(1) });
}

// Like execFileSync with inherited stdio, without blocking: shares our streams, or throws the same error.
async function execFileInherited(file, args, options) {
  let started;
  try {
    started = spawn(file, args, options);
    const [status, signal] = await once(started, 'close');
    if (status === 0) return null;
    const result = { status, signal, output: [null, null, null], pid: started.pid, stdout: null, stderr: null };
    throw Object.assign(new Error(`Command failed: ${[file, ...args].join(' ')}`), result);
  } catch (reason) {
    const { code, errno } = reason;
    if (errno === undefined) throw reason;
    const error = spawnError(started || { spawnfile: file, spawnargs: [file, ...args] }, code);
    throw Object.assign(error, { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null });
  }
}

// Like execSync with inherited stdio, without blocking: shares our streams, or throws the same error.
function execInherited(command, options) {
  return execFileInherited(command, [], { ...options, shell: options.shell || true });
}

async function main() {
  await execFileInherited('echo', ['hello'], { stdio: 'inherit' });
  try {
    await execInherited('echo bye; exit 3', { stdio: 'inherit' });
  } catch (error) {
    console.log(error.message, error.status, error.stdout);
  }
}

main();
