const fs = require('fs');
const process = require('child_process');
const { getSystemErrorMap } = require('util');
const { once } = require('events');

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

// Like spawnSync, without blocking: the same options, the same result, the same error in it.
async function spawnAsync(command, args, options = {}) {
  if (!Array.isArray(args)) return spawnAsync(command, [], args || options);
  let child;
  try {
    child = process.spawn(command, args, options.timeout ? { ...options, timeout: 0 } : options);
    return await spawnResult(child, { maxBuffer: 1024 * 1024, ...options });
  } catch (reason) {
    const { code, errno } = reason;
    if (errno === undefined) throw reason;
    const error = spawnError(child || { spawnfile: command, spawnargs: [command, ...args] }, code);
    return { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
  }
}

// Like execFileSync, without blocking: gives the output, or throws the same error.
async function execFileAsync(file, args, options) {
  if (!Array.isArray(args)) return execFileAsync(file, [], args || options);
  const result = await spawnAsync(file, args, options || {});
  if (!(options && options.stdio) && result.stderr) globalThis.process.stderr.write(result.stderr);
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const command = [file, ...args].join(' ');
  const details = result.stderr && result.stderr.length > 0 ? `\n${result.stderr}` : '';
  throw Object.assign(new Error(`Command failed: ${command}${details}`), result);
}

// Like execSync, without blocking: gives the output, or throws the same error.
function execAsync(command, options) {
  return execFileAsync(command, { ...options, shell: (options && options.shell) || true });
}

exports.append = async (path, line) => fs.appendFileSync(path, line); // reports: no-blocking-fs, refuses: mocked-api
exports.user = async () => await execAsync('whoami', { encoding: 'utf8' });
