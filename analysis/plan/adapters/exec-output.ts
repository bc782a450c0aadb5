import type { Adapter } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/**
 * `execSync` and `execFileSync` where nobody reads their error: the callback form has the same result if its standard input is closed and
 * the error stream passed on. It counts each output against `maxBuffer`, not both together. It is written for Node 14, whose promises have their `child`.
 */
export const execOutput: Adapter = {
  name: 'execOutput',
  needs: [{ module: 'node:child_process', name: 'exec', since: '14.0.0' }, { module: 'node:util', name: 'promisify' }, ...childProcessTypes('ExecOptions')],
  uses: [],
  text: ({ name, names, typescript }) => outputText(name, typescript, {
    what: 'execSync',
    head: ['command', `command: string`],
    call: `${names.promisify}(${names.exec})(command, { encoding: 'buffer', ...options })`,
    options: names.ExecOptions ?? '',
  }),
};

export const execFileOutput: Adapter = {
  name: 'execFileOutput',
  needs: [{ module: 'node:child_process', name: 'execFile', since: '14.0.0' }, { module: 'node:util', name: 'promisify' }, ...childProcessTypes('ExecFileOptions')],
  uses: [],
  text: ({ name, names, typescript }) => outputText(name, typescript, {
    what: 'execFileSync',
    head: ['file, args', `file: string, args: readonly string[]`],
    call: `${names.promisify}(${names.execFile})(file, args, { encoding: 'buffer', ...options })`,
    options: names.ExecFileOptions ?? '',
  }),
};

interface Parts {
  readonly what: string;
  /** Parameters in JavaScript and in TypeScript. */
  readonly head: readonly [string, string];
  readonly call: string;
  readonly options: string;
}

function outputText(name: string, typescript: boolean, { what, head, call, options }: Parts): string {
  const typed = annotator(typescript);
  const either = `${options} & { encoding?: BufferEncoding | 'buffer' | null; stdio?: 'pipe' }`;
  const parameters = typescript ? `${head[1]}, options?: ${either}` : `${head[0]}, options`;
  const overloads = `function ${name}(${head[1]}, options: ${options} & { encoding: BufferEncoding; stdio?: 'pipe' }): Promise<string>;
function ${name}(${head[1]}, options?: ${options} & { encoding?: 'buffer' | null; stdio?: 'pipe' }): Promise<Buffer>;
`;
  return `// Gives the output of a program as ${what} does; its errors have other fields.
${typed(overloads)}async function ${name}(${parameters})${typed(': Promise<string | Buffer>')} {
  const running = ${call};
  const { stdin, stderr } = running.child;
  if (stdin) stdin.end();
  if (stderr && !(options && options.stdio)) stderr.on('data', (chunk${typed(': string | Buffer')}) => process.stderr.write(chunk));
  return (await running).stdout;
}`;
}
