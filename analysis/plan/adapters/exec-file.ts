import type { Adapter, AsyncImport } from '../adapter.ts';

const type = (name: string): AsyncImport => ({ module: 'node:child_process', name, typeOnly: true });

/** `execFile` of the platform hides the error stream, leaves standard input open and throws errors of another shape. */
export const execFile: Adapter = {
  name: 'execFileAsync',
  needs: ['ExecFileSyncOptions', 'ExecFileSyncOptionsWithBufferEncoding', 'ExecFileSyncOptionsWithStringEncoding'].map(type),
  uses: ['spawn'],
  text({ name, names, typescript }) {
    const typed = (text: string): string => (typescript ? text : '');
    const options = names['ExecFileSyncOptions'];
    const parameters = typescript ? `file: string, args?: readonly string[] | ${options}, options?: ${options}` : 'file, args, options';
    return `
// Like execFileSync, without blocking: gives the output, or throws the same error.
${typed(overloads(name, names))}async function ${name}(${parameters})${typed(': Promise<string | Buffer>')} {
  if (!Array.isArray(args)) return ${name}(file, [], ${typescript ? `(args ?? options) as ${options}` : 'args ?? options'});
  const result = await ${names['spawn']}(file, args, options ?? {});
  if (!options?.stdio && result.stderr) process.stderr.write(result.stderr);
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const command = [file, ...args].join(' ');
  const details = result.stderr?.length > 0 ? \`\\n\${result.stderr}\` : '';
  throw Object.assign(new Error(\`Command failed: \${command}\${details}\`), result);
}`.trimStart();
  },
};

/** As Node's types declare execFileSync. */
function overloads(name: string, names: Readonly<Record<string, string>>): string {
  const asText = names['ExecFileSyncOptionsWithStringEncoding'];
  const asBuffer = names['ExecFileSyncOptionsWithBufferEncoding'];
  const asEither = names['ExecFileSyncOptions'];
  return `
function ${name}(file: string, options: ${asText}): Promise<string>;
function ${name}(file: string, args: readonly string[], options: ${asText}): Promise<string>;
function ${name}(file: string, args?: readonly string[] | ${asBuffer}, options?: ${asBuffer}): Promise<Buffer>;
function ${name}(file: string, args?: readonly string[] | ${asEither}, options?: ${asEither}): Promise<string | Buffer>;
`.trimStart();
}
