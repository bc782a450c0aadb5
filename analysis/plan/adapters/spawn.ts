import type { Adapter, AsyncImport } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/** `spawn` tells of a program that cannot run by an event or by throwing, `spawnSync` in its result. */
export const spawn: Adapter = resultOfSpawning('spawnAsync', { module: 'node:child_process', name: 'spawn' }, 'spawnSync');

/** The same by the package that finds programs on Windows. */
export const crossSpawn: Adapter = resultOfSpawning('crossSpawnAsync', { module: 'cross-spawn', name: 'default' }, 'sync of cross-spawn');

/** `spawning`: what starts a program, `like`: what gives the same and blocks. */
function resultOfSpawning(called: string, spawning: AsyncImport, like: string): Adapter {
  return {
    name: called,
    needs: [
      spawning,
      ...childProcessTypes('ChildProcess', 'SpawnSyncOptions', 'SpawnSyncOptionsWithBufferEncoding', 'SpawnSyncOptionsWithStringEncoding', 'SpawnSyncReturns'),
    ],
    uses: ['spawnResult', 'spawnError'],
    text({ name, names, typescript }) {
      const typed = annotator(typescript);
      const options = typed(`: ${names.SpawnSyncOptions}`);
      const list = typed(`?: readonly string[] | ${names.SpawnSyncOptions}`);
      const child = variableFor('child', names);
      return `// Like ${like}, without blocking: the same options, the same result, the same error in it.
${typed(overloads(name, names))}async function ${name}(command${typed(': string')}, args${list}, options${options} = {})${typed(`: Promise<${names.SpawnSyncReturns}<string | Buffer>>`)} {
  if (!Array.isArray(args)) return ${name}(command, [], ${typescript ? `(args || options) as ${names.SpawnSyncOptions}` : 'args || options'});
  let ${child}${typed(`: ${names.ChildProcess} | undefined`)};
  try {
    ${child} = ${names[spawning.name] ?? ''}(command, args, options.timeout ? { ...options, timeout: 0 } : options);
    return await ${names.spawnResult}(${child}, { maxBuffer: 1024 * 1024, ...options });
  } catch (reason) {
    const { code, errno } = reason${typed(' as NodeJS.ErrnoException')};
    if (errno === undefined) throw reason;
    const error = ${names.spawnError}(${child} || { spawnfile: command, spawnargs: [command, ...args] }, code);
    return { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null }${typed(` as unknown as ${names.SpawnSyncReturns}<Buffer>`)};
  }
}`;
    },
  };
}

/** As Node's types declare spawnSync. */
function overloads(name: string, names: Readonly<Record<string, string>>): string {
  const { SpawnSyncOptions: either, SpawnSyncOptionsWithBufferEncoding: binary, SpawnSyncOptionsWithStringEncoding: text } = names;
  const returns = (output: string): string => `Promise<${names.SpawnSyncReturns}<${output}>>`;
  return `function ${name}(command: string, options: ${text}): ${returns('string')};
function ${name}(command: string, args: readonly string[], options: ${text}): ${returns('string')};
function ${name}(command: string, args?: readonly string[] | ${binary}, options?: ${binary}): ${returns('Buffer')};
function ${name}(command: string, args?: readonly string[] | ${either}, options?: ${either}): ${returns('string | Buffer')};
`;
}

/** Not the name that the file has for the whole module, as in `child.spawn`. */
function variableFor(wanted: string, names: Readonly<Record<string, string>>): string {
  return Object.values(names).some((name) => name.startsWith(`${wanted}.`) || name === wanted) ? `${wanted}Process` : wanted;
}
