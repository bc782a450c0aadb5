import { spawn, spawnSync } from 'node:child_process';

const told = (file, args, status, stdout) => {
  const result = { exitCode: status, stdout: stdout.replace(/\n$/, '') };
  if (status === 0) return result;
  throw Object.assign(new Error(`Command failed with exit code ${status}: ${[file, ...args].join(' ')}`), result);
};

export function execaSync(file, args = [], options = {}) {
  const { status, stdout } = spawnSync(file, args, { ...options, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
  return told(file, args, status, stdout);
}

export function execa(file, args = [], options = {}) {
  const child = spawn(file, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (output += part));
  const ended = new Promise((resolve) => child.on('close', resolve)).then((status) => told(file, args, status, output));
  return Object.assign(child, { then: ended.then.bind(ended), catch: ended.catch.bind(ended) });
}
