import type { Adapter } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/** `execFileSync` with `stdio: 'inherit'` gives null, and reads nothing that could pass a limit. */
export const execFileInherited: Adapter = {
  name: 'execFileInherited',
  needs: [{ module: 'node:child_process', name: 'spawn' }, { module: 'node:events', name: 'once', since: '11.13.0' }, ...childProcessTypes('ChildProcess', 'SpawnOptions')],
  uses: ['spawnError'],
  text({ name, names, typescript }) {
    const typed = annotator(typescript);
    return `// Like execFileSync with inherited stdio, without blocking: shares our streams, or throws the same error.
async function ${name}(file${typed(': string')}, args${typed(': readonly string[]')}, options${typed(`: ${names.SpawnOptions}`)})${typed(': Promise<null>')} {
  let started${typed(`: ${names.ChildProcess} | undefined`)};
  try {
    started = ${names.spawn}(file, args, options);
    const [status, signal] = ${typescript ? `(await ${names.once}(started, 'close')) as [number | null, NodeJS.Signals | null]` : `await ${names.once}(started, 'close')`};
    if (status === 0) return null;
    const result = { status, signal, output: [null, null, null], pid: started.pid, stdout: null, stderr: null };
    throw Object.assign(new Error(\`Command failed: \${[file, ...args].join(' ')}\`), result);
  } catch (reason) {
    const { code, errno } = reason${typed(' as NodeJS.ErrnoException')};
    if (errno === undefined) throw reason;
    const error = ${names.spawnError}(started || { spawnfile: file, spawnargs: [file, ...args] }, code);
    throw Object.assign(error, { error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null });
  }
}`;
  },
};

export const execInherited: Adapter = {
  name: 'execInherited',
  needs: childProcessTypes('SpawnOptions'),
  uses: ['execFileInherited'],
  text({ name, names, typescript }) {
    const typed = annotator(typescript);
    return `// Like execSync with inherited stdio, without blocking: shares our streams, or throws the same error.
function ${name}(command${typed(': string')}, options${typed(`: ${names.SpawnOptions}`)})${typed(': Promise<null>')} {
  return ${names.execFileInherited}(command, [], { ...options, shell: options.shell || true });
}`;
  },
};
