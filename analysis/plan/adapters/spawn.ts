import type { Adapter, AsyncImport } from '../adapter.ts';
import { localName } from './local-name.ts';

const type = (name: string): AsyncImport => ({ module: 'node:child_process', name, typeOnly: true });

/** `spawn` tells of a program that cannot run by an event or by throwing, `spawnSync` in its result. */
export const spawn: Adapter = {
  name: 'spawnAsync',
  needs: [
    { module: 'node:child_process', name: 'spawn' },
    ...['ChildProcess', 'SpawnSyncOptions', 'SpawnSyncOptionsWithBufferEncoding', 'SpawnSyncOptionsWithStringEncoding', 'SpawnSyncReturns'].map(type),
  ],
  uses: ['spawnResult', 'spawnError'],
  text(request) {
    const { name, names } = request;
    const typed = (text: string): string => (request.typescript ? text : '');
    const child = localName('child', names);
    const parameters = request.typescript
      ? `command: string, args?: readonly string[] | ${names['SpawnSyncOptions']}, options: ${names['SpawnSyncOptions']} = {}`
      : 'command, args, options = {}';
    return `
// Like spawnSync, without blocking: the same options, the same result, and the same error in it.
${typed(overloads(name, names))}async function ${name}(${parameters})${typed(`: Promise<${names['SpawnSyncReturns']}<string | Buffer>>`)} {
  if (!Array.isArray(args)) return ${name}(command, [], ${request.typescript ? `(args ?? options) as ${names['SpawnSyncOptions']}` : 'args ?? options'});
  let ${child}${typed(`: ${names['ChildProcess']} | undefined`)};
  try {
    ${child} = ${names['spawn']}(command, args, { ...options, timeout: 0 });
    return await ${names['spawnResult']}(${child}, { maxBuffer: 1024 * 1024, ...options });
  } catch (reason) {
    const { code, errno } = reason${typed(' as NodeJS.ErrnoException')};
    if (errno === undefined) throw reason;
    const error = ${names['spawnError']}(${child} ?? { spawnfile: command, spawnargs: [command, ...args] }, code);
    return { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null }${typed(` as unknown as ${names['SpawnSyncReturns']}<Buffer>`)};
  }
}`.trimStart();
  },
};

/** As Node's types declare spawnSync. */
function overloads(name: string, names: Readonly<Record<string, string>>): string {
  const asText = names['SpawnSyncOptionsWithStringEncoding'];
  const asBuffer = names['SpawnSyncOptionsWithBufferEncoding'];
  const asEither = names['SpawnSyncOptions'];
  const returns = (output: string): string => `Promise<${names['SpawnSyncReturns']}<${output}>>`;
  return `
function ${name}(command: string, options: ${asText}): ${returns('string')};
function ${name}(command: string, args: readonly string[], options: ${asText}): ${returns('string')};
function ${name}(command: string, args?: readonly string[] | ${asBuffer}, options?: ${asBuffer}): ${returns('Buffer')};
function ${name}(command: string, args?: readonly string[] | ${asEither}, options?: ${asEither}): ${returns('string | Buffer')};
`.trimStart();
}
