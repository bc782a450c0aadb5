import type { Entry, Instead } from '../entry.ts';
import { entriesOf } from '../native.ts';

const entry = entriesOf({ module: 'node:child_process', kind: 'subprocess', verified: 'both forms run on Node 20, 22, 24 and 26: results and errors' });

/** Plain `exec` keeps the output only: it decodes it as UTF-8 unless told, swallows the error stream and leaves standard input open. */
function output(name: 'exec' | 'execFile'): Instead {
  return { form: 'adapter', name, plain: { form: 'promisify', module: 'node:child_process', path: name, result: '$.stdout', ignores: ['stdio', 'input'] } };
}

const notes = 'The plain form gives text where the synchronous one gives a Buffer, unless an encoding is named; it does not forward the error stream, and a command that reads standard input waits for its end.';

export const childProcess: readonly Entry[] = [
  entry('execSync', output('exec'), {
    errors: {
      as: 'differs',
      fields: ['status', 'code', 'signal', 'killed', 'cmd', 'pid', 'output', 'message'],
      note: 'Exit status: status is code in the plain form. Timeout: code ETIMEDOUT is killed and signal SIGTERM. Too much output: ENOBUFS is ERR_CHILD_PROCESS_STDIO_MAXBUFFER.',
    },
    notes,
  }),
  entry('execFileSync', output('execFile'), {
    errors: {
      as: 'differs',
      fields: ['status', 'code', 'signal', 'killed', 'cmd', 'pid', 'output', 'stdout', 'stderr', 'error', 'syscall', 'message'],
      note: 'As execSync; a missing program is ENOENT in both, of the system call "spawnSync x" or "spawn x", with outputs of null or of nothing.',
    },
    notes,
  }),
  entry(
    'spawnSync',
    { form: 'adapter', name: 'spawn' },
    {
      errors: { as: 'differs', fields: ['error.syscall', 'error.message'], note: 'Neither throws when the program fails; the error in the result says "spawn x" instead of "spawnSync x".' },
      notes: 'spawn has no promise of its own: it takes the end of standard input, both outputs, the limits and the close event to give the same result.',
    },
  ),
];
