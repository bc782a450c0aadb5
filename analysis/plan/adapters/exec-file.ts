import type { Adapter } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/** `execFile` of the platform hides the error stream, leaves standard input open and throws errors of another shape. */
export const execFile: Adapter = {
  name: 'execFileAsync',
  needs: childProcessTypes('ExecFileSyncOptions', 'ExecFileSyncOptionsWithBufferEncoding', 'ExecFileSyncOptionsWithStringEncoding'),
  uses: ['spawn'],
  text({ name, names, typescript }) {
    const typed = annotator(typescript);
    const options = names.ExecFileSyncOptions;
    return `// Like execFileSync, without blocking: gives the output, or throws the same error.
${typed(overloads(name, names))}async function ${name}(file${typed(': string')}, args${typed(`?: readonly string[] | ${options}`)}, options${typed(`?: ${options}`)})${typed(': Promise<string | Buffer>')} {
  if (!Array.isArray(args)) return ${name}(file, [], ${typescript ? `(args || options) as ${options}` : 'args || options'});
  const result = await ${names.spawn}(file, args, options || {});
  if (!(options && options.stdio) && result.stderr) process.stderr.write(result.stderr);
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const command = [file, ...args].join(' ');
  const details = result.stderr && result.stderr.length > 0 ? \`\\n\${result.stderr}\` : '';
  throw Object.assign(new Error(\`Command failed: \${command}\${details}\`), result);
}`;
  },
};

/** As Node's types declare execFileSync. */
function overloads(name: string, names: Readonly<Record<string, string>>): string {
  const { ExecFileSyncOptions: either, ExecFileSyncOptionsWithBufferEncoding: binary, ExecFileSyncOptionsWithStringEncoding: text } = names;
  return `function ${name}(file: string, options: ${text}): Promise<string>;
function ${name}(file: string, args: readonly string[], options: ${text}): Promise<string>;
function ${name}(file: string, args?: readonly string[] | ${binary}, options?: ${binary}): Promise<Buffer>;
function ${name}(file: string, args?: readonly string[] | ${either}, options?: ${either}): Promise<string | Buffer>;
`;
}
