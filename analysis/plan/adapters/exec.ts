import type { Adapter } from './adapter.ts';
import { childProcessTypes } from './annotate.ts';

/** `execSync` is `execFileSync` in a shell. */
export const exec: Adapter = {
  name: 'execAsync',
  needs: childProcessTypes('ExecSyncOptions', 'ExecSyncOptionsWithBufferEncoding', 'ExecSyncOptionsWithStringEncoding'),
  uses: ['execFile'],
  text({ name, names, typescript }) {
    return `// Like execSync, without blocking: gives the output, or throws the same error.
${typescript ? typedHead(name, names) : `function ${name}(command, options)`} {
  return ${names.execFile}(command, { ...options, shell: (options && options.shell) || true });
}`;
  },
};

/** As Node's types declare execSync. */
function typedHead(name: string, names: Readonly<Record<string, string>>): string {
  const { ExecSyncOptions: either, ExecSyncOptionsWithBufferEncoding: binary, ExecSyncOptionsWithStringEncoding: text } = names;
  return `function ${name}(command: string, options: ${text}): Promise<string>;
function ${name}(command: string, options?: ${binary}): Promise<Buffer>;
function ${name}(command: string, options?: ${either}): Promise<string | Buffer>;
function ${name}(command: string, options?: ${either}): Promise<string | Buffer>`;
}
