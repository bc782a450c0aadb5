import spawn from 'cross-spawn';
import { getSystemErrorMap } from 'node:util';
import { once } from 'node:events';
import { execaSync, execa } from 'execa';

// Like the synchronous form of execa, without blocking: the program gets no input either.
function execaAsync(...args) {
  const running = execa(...args);
  if (running.stdin) running.stdin.end();
  return running;
}

// The error that spawnSync gives for a code such as ENOENT.
function spawnError({ spawnfile: path, spawnargs }, code) {
  const [errno] = [...getSystemErrorMap()].find(([, [name]]) => name === code) || [];
  const syscall = `spawnSync ${path}`;
  return Object.assign(new Error(`${syscall} ${code}`), { errno, code, syscall, path, spawnargs: spawnargs.slice(1) });
}

// Reads what a child writes until it ends, within the limits that spawnSync keeps.
async function spawnResult(child, { encoding, input, killSignal, maxBuffer, timeout }) {
  let code;
  let size = 0;
  const stop = (reason) => {
    code = reason;
    child.kill(killSignal);
    for (const stream of child.stdio) if (stream) stream.destroy();
  };
  const outputs = (child.stdio || []).map((stream, fd) => {
    if (stream) stream.on('error', (error) => (code = code || error.code));
    if (!stream || fd === 0) return null;
    const chunks = [];
    stream.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (maxBuffer && size > maxBuffer) stop('ENOBUFS');
    });
    return chunks;
  });
  const timer = timeout ? setTimeout(stop, Math.min(timeout, 2 ** 31 - 1), 'ETIMEDOUT') : undefined;
  child.on('close', () => clearTimeout(timer));
  if (child.stdin) child.stdin.end(input, encoding);
  const [status, signal] = await once(child, 'close');
  const decode = (data) => (encoding && encoding !== 'buffer' ? data.toString(encoding) : data);
  const output = outputs.map((chunks) => chunks && decode(Buffer.concat(chunks)));
  const result = { status, signal, output, pid: child.pid, stdout: output[1], stderr: output[2] };
  return code ? { error: spawnError(child, code), ...result } : result;
}

// Like sync of cross-spawn, without blocking: the same options, the same result, the same error in it.
async function crossSpawnAsync(command, args, options = {}) {
  if (!Array.isArray(args)) return crossSpawnAsync(command, [], args || options);
  let child;
  try {
    child = spawn(command, args, options.timeout ? { ...options, timeout: 0 } : options);
    return await spawnResult(child, { maxBuffer: 1024 * 1024, ...options });
  } catch (reason) {
    const { code, errno } = reason;
    if (errno === undefined) throw reason;
    const error = spawnError(child || { spawnfile: command, spawnargs: [command, ...args] }, code);
    return { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
  }
}

export async function copied() {
  const { stdout } = await execaAsync('cat', ['-']);
  return stdout;
}

export async function told(text) {
  return (await execaAsync('echo', [text], { cwd: '/' })).stdout;
}

export async function fed(text) {
  return execaSync('cat', [], { input: text }).stdout; // reports: no-blocking-subprocess, refuses: unsupported-option
}

export async function passedOn(args) {
  return execaSync('echo', args).stdout; // reports: no-blocking-subprocess, refuses: unsupported-option
}

export async function status(code) {
  return (await crossSpawnAsync('sh', ['-c', `exit ${code}`])).status;
}

console.log([await copied(), await told('done'), await status(3)]);
try {
  await execaAsync('sh', ['-c', 'exit 4']);
} catch ({ message, exitCode }) {
  console.log(message, exitCode);
}
