import type { Adapter } from '../adapter.ts';

/** The platform numbers its errors as libuv does, which is not how the operating system does everywhere. */
export const spawnError: Adapter = {
  name: 'spawnError',
  needs: [
    { module: 'node:util', name: 'getSystemErrorMap' },
    { module: 'node:child_process', name: 'ChildProcess', typeOnly: true },
  ],
  uses: [],
  text({ name, names, typescript }) {
    const typed = (text: string): string => (typescript ? text : '');
    return `
// The error that spawnSync gives for a code such as ENOENT.
function ${name}({ spawnfile: path, spawnargs }${typed(`: Pick<${names['ChildProcess']}, 'spawnfile' | 'spawnargs'>`)}, code${typed(': string | undefined')})${typed(': Error')} {
  const errno = [...${names['getSystemErrorMap']}()].find(([, [name]]) => name === code)?.[0];
  const syscall = \`spawnSync \${path}\`;
  return Object.assign(new Error(\`\${syscall} \${code}\`), { errno, code, syscall, path, spawnargs: spawnargs.slice(1) });
}`.trimStart();
  },
};
