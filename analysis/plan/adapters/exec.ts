import type { Adapter, AsyncImport } from '../adapter.ts';

const type = (name: string): AsyncImport => ({ module: 'node:child_process', name, typeOnly: true });

/** `execSync` is `execFileSync` in a shell. */
export const exec: Adapter = {
  name: 'execAsync',
  needs: ['ExecSyncOptions', 'ExecSyncOptionsWithBufferEncoding', 'ExecSyncOptionsWithStringEncoding'].map(type),
  uses: ['execFile'],
  text({ name, names, typescript }) {
    const head = typescript ? typedHead(name, names) : `function ${name}(command, options)`;
    return `
// Like execSync, without blocking: gives the output, or throws the same error.
${head} {
  return ${names['execFile']}(command, { ...options, shell: options?.shell || true });
}`.trimStart();
  },
};

/** As Node's types declare execSync. */
function typedHead(name: string, names: Readonly<Record<string, string>>): string {
  return `
function ${name}(command: string, options: ${names['ExecSyncOptionsWithStringEncoding']}): Promise<string>;
function ${name}(command: string, options?: ${names['ExecSyncOptionsWithBufferEncoding']}): Promise<Buffer>;
function ${name}(command: string, options?: ${names['ExecSyncOptions']}): Promise<string | Buffer>;
function ${name}(command: string, options?: ${names['ExecSyncOptions']}): Promise<string | Buffer>`.trimStart();
}
