import type { Adapter } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/**
 * The limits of `spawnSync`: what is read counts for all outputs together, the clock runs until the last output is closed, and a program
 * that passes a limit is told to stop and not listened to any more. What it could not be given (EPIPE) is an error of the result.
 */
export const spawnResult: Adapter = {
  name: 'spawnResult',
  needs: [{ module: 'node:events', name: 'once', since: '11.13.0' }, ...childProcessTypes('ChildProcess', 'SpawnSyncOptions', 'SpawnSyncReturns')],
  uses: ['spawnError'],
  text({ name, names, typescript }) {
    const typed = annotator(typescript);
    const result = `${names.SpawnSyncReturns}<string | Buffer>`;
    const closed = `await ${names.once}(child, 'close')`;
    return `// Reads what a child writes until it ends, within the limits that spawnSync keeps.
async function ${name}(child${typed(`: ${names.ChildProcess}`)}, { encoding, input, killSignal, maxBuffer, timeout }${typed(`: ${names.SpawnSyncOptions}`)})${typed(`: Promise<${result}>`)} {
  let code${typed(': string | undefined')};
  let size = 0;
  const stop = (reason${typed(': string')}) => {
    code = reason;
    child.kill(killSignal);
    for (const stream of child.stdio) if (stream) stream.destroy();
  };
  const outputs = (child.stdio || []).map((stream${typed(': NodeJS.EventEmitter | null | undefined')}, fd) => {
    if (stream) stream.on('error', (error${typed(': NodeJS.ErrnoException')}) => (code = code || error.code));
    if (!stream || fd === 0) return null;
    const chunks${typed(': Buffer[]')} = [];
    stream.on('data', (chunk${typed(': Buffer')}) => {
      chunks.push(chunk);
      size += chunk.length;
      if (maxBuffer && size > maxBuffer) stop('ENOBUFS');
    });
    return chunks;
  });
  const timer = timeout ? setTimeout(stop, Math.min(timeout, 2 ** 31 - 1), 'ETIMEDOUT') : undefined;
  child.on('close', () => clearTimeout(timer));
  if (child.stdin) child.stdin.end(input, encoding${typed(' as BufferEncoding')});
  const [status, signal] = ${typescript ? `(${closed}) as [number | null, NodeJS.Signals | null]` : closed};
  const decode = (data${typed(': Buffer')}) => (encoding && encoding !== 'buffer' ? data.toString(encoding) : data);
  const output = outputs.map((chunks) => chunks && decode(Buffer.concat(chunks)));
  const result = { status, signal, output, pid: child.pid, stdout: output[1], stderr: output[2] }${typed(` as ${result}`)};
  return code ? { error: ${names.spawnError}(child, code), ...result } : result;
}`;
  },
};
