import type { Adapter } from './adapter.ts';
import { annotator, childProcessTypes } from './annotate.ts';

/** The map knows the number of each code as the platform reports it, which is not everywhere that of the operating system. */
export const spawnError: Adapter = {
  name: 'spawnError',
  needs: [{ module: 'node:util', name: 'getSystemErrorMap', since: '16.0.0' }, ...childProcessTypes('ChildProcess')],
  uses: [],
  text({ name, names, typescript }) {
    const typed = annotator(typescript);
    return `// The error that spawnSync gives for a code such as ENOENT.
function ${name}({ spawnfile: path, spawnargs }${typed(`: Pick<${names.ChildProcess}, 'spawnfile' | 'spawnargs'>`)}, code${typed('?: string')})${typed(': Error')} {
  const [errno] = [...${names.getSystemErrorMap}()].find(([, [name]]) => name === code) || [];
  const syscall = \`spawnSync \${path}\`;
  return Object.assign(new Error(\`\${syscall} \${code}\`), { errno, code, syscall, path, spawnargs: spawnargs.slice(1) });
}`;
  },
};
