import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { end, track } from './scratch.mjs';

/** Runs a command to its end, or for `seconds`: exit code (null if stopped) and all that it printed. */
export async function run(command, args, { cwd, seconds, env = {} }) {
  const child = track(spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true }));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(end, seconds * 1000, child);
  try {
    const [code] = await once(child, 'close');
    return { code, output };
  } finally {
    clearTimeout(timer);
  }
}

/** The same, for commands without which the demo cannot go on. */
export async function runOrFail(command, args, options) {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${result.code ?? 'no exit code'}:\n${result.output}`);
  return result;
}
