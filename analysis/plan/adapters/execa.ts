import type { Adapter } from './adapter.ts';

/** Versions with names of their own, and those whose value is the function. */
export const execa = withoutInput('execaAsync', 'execa', '');
export const execaCommand = withoutInput('execaCommandAsync', 'execaCommand', '');
export const execaDefault = withoutInput('execaAsync', 'default', '');
export const execaDefaultCommand = withoutInput('execaCommandAsync', 'default', '.command');

/** The asynchronous form leaves the standard input of a program open, the synchronous one gives it nothing. `input: ''` would fail where a program ends without reading. */
function withoutInput(called: string, exported: string, member: string): Adapter {
  return {
    name: called,
    needs: [{ module: 'execa', name: exported }],
    uses: [],
    text: ({ name, names }) => `// Like the synchronous form of execa, without blocking: the program gets no input either.
function ${name}(...args) {
  const running = ${names[exported] ?? ''}${member}(...args);
  if (running.stdin) running.stdin.end();
  return running;
}`,
  };
}
