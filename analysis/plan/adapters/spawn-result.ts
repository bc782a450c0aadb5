import type { Adapter } from '../adapter.ts';

/**
 * The limits of `spawnSync`: what is read counts for all outputs together, and who passes a limit is told to stop and not listened to
 * any more. Time is up when the program has ended, even if a program that it started still holds an output.
 */
export const spawnResult: Adapter = {
  name: 'spawnResult',
  needs: [
    { module: 'node:events', name: 'once' },
    ...['ChildProcess', 'SpawnSyncOptions', 'SpawnSyncReturns'].map((name) => ({ module: 'node:child_process', name, typeOnly: true })),
  ],
  uses: ['spawnError'],
  text({ name, names, typescript }) {
    const typed = (text: string): string => (typescript ? text : '');
    const result = `${names['SpawnSyncReturns']}<string | Buffer>`;
    const closed = typescript ? `(await ${names['once']}(child, 'close')) as [number | null, NodeJS.Signals | null]` : `await ${names['once']}(child, 'close')`;
    return `
// Reads what a child writes until it ends, within the limits that spawnSync keeps.
async function ${name}(child${typed(`: ${names['ChildProcess']}`)}, { encoding, input, killSignal, maxBuffer, timeout }${typed(`: ${names['SpawnSyncOptions']}`)})${typed(`: Promise<${result}>`)} {
  let code${typed(': string | undefined')};
  let size = 0;
  const stop = (reason${typed(': string')}) => {
    code = reason;
    child.kill(killSignal);
    for (const stream of child.stdio) stream?.destroy();
  };
  const outputs = (child.stdio ?? []).map((stream${typed(': NodeJS.EventEmitter | null | undefined')}, fd) => {
    stream?.on('error', (error${typed(': NodeJS.ErrnoException')}) => (code ??= error.code));
    if (!stream || fd === 0) return null;
    const chunks${typed(': Buffer[]')} = [];
    stream.on('data', (chunk${typed(': Buffer')}) => {
      chunks.push(chunk);
      size += chunk.length;
      if (maxBuffer && size > maxBuffer) stop('ENOBUFS');
    });
    return chunks;
  });
  const timer = timeout ? setTimeout(stop, timeout, 'ETIMEDOUT') : undefined;
  for (const event of ['exit', 'error']) child.on(event, () => clearTimeout(timer));
  child.stdin?.end(input, encoding${typed(' as BufferEncoding')});
  const [status, signal] = ${closed};
  const decode = (data${typed(': Buffer')}) => (encoding && encoding !== 'buffer' ? data.toString(encoding) : data);
  const output = outputs.map((chunks) => chunks && decode(Buffer.concat(chunks)));
  const result = { status, signal, output, pid: child.pid, stdout: output[1], stderr: output[2] }${typed(` as ${result}`)};
  return code ? { error: ${names['spawnError']}(child, code), ...result } : result;
}`.trimStart();
  },
};
