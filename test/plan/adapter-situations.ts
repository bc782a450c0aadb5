export type Form = 'spawn' | 'exec' | 'execFile';
export type Situation = readonly [what: string, form: Form, ...args: readonly unknown[]];

const script = (text: string): readonly string[] => ['-c', text];
const text = { encoding: 'utf8' };
const quiet = { stdio: 'pipe' };

export const SITUATIONS: readonly Situation[] = [
  ['ends well', 'spawn', 'echo', ['hi']],
  ['no arguments', 'spawn', 'true'],
  ['options in place of arguments', 'spawn', 'pwd', { cwd: '/', encoding: 'utf8' }],
  ['null in place of arguments', 'spawn', 'pwd', null, { cwd: '/' }],
  ['arguments with blanks', 'spawn', 'printf', ['%s|', 'a b', ' c ', '$HOME', '']],
  ['arguments that are no strings', 'spawn', 'echo', [1, null, undefined, true]],
  ['exit status and both outputs', 'spawn', 'sh', script('echo out; echo err >&2; exit 3')],
  ['ended by a signal', 'spawn', 'sh', script('echo out; kill -9 $$')],
  ['no such program', 'spawn', 'no-such-program', ['a', 'b']],
  ['no such program, with input and a time limit', 'spawn', 'no-such-program', [], { input: 'x', timeout: 20_000 }],
  ['not executable', 'spawn', '/etc/passwd', ['a']],
  ['below a file', 'spawn', '/etc/passwd/program', ['a']],
  ['no such folder', 'spawn', 'pwd', [], { cwd: '/no/such/folder' }],
  ['a file for a folder', 'spawn', 'pwd', [], { cwd: '/etc/passwd' }],
  ['arguments too long', 'spawn', 'echo', ['x'.repeat(3_000_000)]],
  ['too late', 'spawn', 'sleep', ['5'], { timeout: 60 }],
  ['too late, killed', 'spawn', 'sleep', ['5'], { timeout: 60, killSignal: 'SIGKILL' }],
  ['in time', 'spawn', 'echo', ['hi'], { timeout: 20_000 }],
  ['hardly any limit of time', 'spawn', 'echo', ['hi'], { timeout: 2 ** 40 }],
  ['too late, while another program holds the output', 'spawn', 'sleep 2; true', { timeout: 60, shell: true }],
  ['in time, but another program holds the output', 'spawn', 'sleep 2 & echo hi', { timeout: 200, shell: true }],
  ['too late, and does not want to stop', 'spawn', 'sh', script('trap "echo bye; exit 7" TERM; echo hi; sleep 0.5; echo more'), { timeout: 200 }],
  ['too much output', 'spawn', 'head', ['-c', '3000000', '/dev/zero']],
  ['too much output of two', 'spawn', 'sh', script('printf 123456; sleep 0.1; printf 123456 >&2; exec sleep 5'), { maxBuffer: 10 }],
  ['as much output as is allowed', 'spawn', 'printf', ['1234567890'], { maxBuffer: 10 }],
  ['3 MB of output, allowed', 'spawn', 'head', ['-c', '3000000', '/dev/zero'], { maxBuffer: 4_000_000 }],
  ['any output', 'spawn', 'head', ['-c', '3000000', '/dev/zero'], { maxBuffer: Infinity }],
  ['maxBuffer undefined', 'spawn', 'head', ['-c', '3000000', '/dev/zero'], { maxBuffer: undefined }],
  ['maxBuffer 0', 'spawn', 'echo', ['hi'], { maxBuffer: 0 }],
  ['input', 'spawn', 'cat', [], { input: 'née' }],
  ['binary input', 'spawn', 'cat', [], { input: new Uint8Array([0, 255, 10]) }],
  ['input in another encoding', 'spawn', 'cat', [], { input: '6869', encoding: 'hex' }],
  ['3 MB of input', 'spawn', 'wc', ['-c'], { input: Buffer.alloc(3_000_000) }],
  ['input that nobody reads', 'spawn', 'true', [], { input: Buffer.alloc(3_000_000) }],
  ['empty input', 'spawn', 'cat', [], { input: '' }],
  ['no input', 'spawn', 'cat'],
  ['output as text', 'spawn', 'sh', script('echo née; echo err >&2'), text],
  ['output as a buffer', 'spawn', 'echo', ['née'], { encoding: 'buffer' }],
  ['output in no encoding', 'spawn', 'echo', ['née'], { encoding: null }],
  ['output in another encoding', 'spawn', 'echo', ['née'], { encoding: 'base64' }],
  ['output in an unknown encoding', 'spawn', 'echo', ['hi'], { encoding: 'nope' }],
  ['stdio ignored', 'spawn', 'sh', script('echo out; exit 3'), { stdio: 'ignore' }],
  ['stdio as a list', 'spawn', 'sh', script('cat; echo out; echo err >&2'), { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }],
  ['stdio as a list with input', 'spawn', 'cat', [], { stdio: ['pipe', 'pipe', 'inherit'], input: 'in' }],
  ['a fourth output', 'spawn', 'sh', script('echo out; echo four >&3'), { stdio: ['pipe', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' }],
  ['a shell', 'spawn', 'echo $((1 + 1)); exit 4', { shell: true, encoding: 'utf8' }],
  ['a named shell that is missing', 'spawn', 'echo', ['hi'], { shell: '/no/such/shell' }],
  ['environment', 'spawn', 'sh', script('echo "$A"'), { env: { A: 'b c', PATH: process.env.PATH } }],
  ['argv0', 'spawn', 'sh', script('echo "$0"; exit 1'), { argv0: 'other' }],
  ['an empty command', 'spawn', '', []],
  ['a command that is no string', 'spawn', 5, []],
  ['a null byte in an argument', 'spawn', 'echo', ['a\0b']],
  ['an unknown signal to stop it', 'spawn', 'echo', ['hi'], { killSignal: 'SIGNOPE' }],
  ['a folder that is no string', 'spawn', 'echo', ['hi'], { cwd: 5 }],

  ['output', 'execFile', 'echo', ['a b']],
  ['output as text', 'execFile', 'echo', ['a b'], text],
  ['options in place of arguments', 'execFile', 'pwd', { cwd: '/', encoding: 'utf8' }],
  ['null for options', 'execFile', 'pwd', [], null],
  ['exit status', 'execFile', 'sh', script('echo out; echo err >&2; exit 3'), quiet],
  ['exit status, output as text', 'execFile', 'sh', script('echo out; echo err >&2; exit 3'), { ...quiet, ...text }],
  ['exit status, no output', 'execFile', 'false', [], { stdio: 'ignore' }],
  ['ended by a signal', 'execFile', 'sh', script('kill -9 $$'), quiet],
  ['no such program', 'execFile', 'no-such-program', ['a']],
  ['too late', 'execFile', 'sleep', ['5'], { timeout: 60 }],
  ['too much output', 'execFile', 'head', ['-c', '3000000', '/dev/zero']],
  ['input', 'execFile', 'cat', [], { input: 'in' }],
  ['a shell', 'execFile', 'echo', ['$((1 + 1))'], { shell: true, ...text }],
  ['an argument that is no string', 'execFile', 'echo', [1]],
  ['a command that is no string', 'execFile', undefined],

  ['output', 'exec', 'echo hi; echo "a   b"'],
  ['output as text', 'exec', 'echo hi', text],
  ['exit status', 'exec', 'echo out; echo err >&2; exit 3', quiet],
  ['exit status, output as text', 'exec', 'echo out; echo err >&2; exit 3', { ...quiet, ...text }],
  ['no such program', 'exec', 'no-such-program', quiet],
  ['no such folder', 'exec', 'pwd', { cwd: '/no/such/folder' }],
  ['too late', 'exec', 'sleep 5; true', { timeout: 60 }],
  ['too much output', 'exec', 'exec head -c 3000000 /dev/zero', { encoding: 'latin1' }],
  ['3 MB of output, allowed', 'exec', 'head -c 3000000 /dev/zero', { maxBuffer: 4_000_000 }],
  ['input', 'exec', 'cat', { input: 'in' }],
  ['no input', 'exec', 'cat'],
  ['stdio ignored', 'exec', 'echo hi', { stdio: 'ignore' }],
  ['a named shell', 'exec', 'echo "$0"', { shell: '/bin/sh', ...text }],
  ['environment', 'exec', 'echo "$A"', { env: { A: 'b c' }, ...text }],
];

/** Both forms in a process of their own, whose streams they use. */
export const STREAMS: readonly Situation[] = [
  ['forwards the error stream', 'exec', 'echo out; echo err >&2'],
  ['forwards the error stream before it throws', 'exec', 'echo err >&2; exit 3'],
  ['forwards the error stream as text', 'execFile', 'sh', script('echo err >&2'), text],
  ['forwards nothing where stdio is set', 'exec', 'echo out; echo err >&2', quiet],
  ['forwards nothing of spawn', 'spawn', 'sh', script('echo out; echo err >&2'), text],
  ['shares the streams', 'exec', 'cat; echo out; echo err >&2', { stdio: 'inherit' }],
  ['shares some streams', 'spawn', 'sh', script('echo out; echo err >&2'), { stdio: ['ignore', 'inherit', 'pipe'], ...text }],
  ['shares streams by number', 'execFile', 'sh', script('echo out; echo err >&2'), { stdio: [0, 2, 1] }],
];

export type SmallForm = 'exec' | 'execFile';
export type SmallSituation = readonly [what: string, form: SmallForm, ...args: readonly unknown[]];

/** Nobody reads the error: that there is one has to be the same. */
export const OUTPUTS: readonly SmallSituation[] = [
  ['output', 'exec', 'echo hi; echo "a   b"'],
  ['no options', 'execFile', 'echo', ['a b']],
  ['output as text', 'exec', 'echo née', text],
  ['output as a buffer', 'exec', 'echo née', { encoding: 'buffer' }],
  ['output in no encoding', 'execFile', 'echo', ['née'], { encoding: null }],
  ['output in another encoding', 'execFile', 'echo', ['née'], { encoding: 'base64' }],
  ['exit status', 'exec', 'echo out; exit 3', quiet],
  ['ended by a signal', 'execFile', 'sh', script('kill -9 $$'), quiet],
  ['no such program', 'exec', 'no-such-program', quiet],
  ['no such program without a shell', 'execFile', 'no-such-program', ['a']],
  ['no such folder', 'exec', 'pwd', { cwd: '/no/such/folder' }],
  ['too much output', 'exec', 'exec head -c 3000000 /dev/zero', { encoding: 'latin1' }],
  ['no input', 'exec', 'cat'],
  ['no input without a shell', 'execFile', 'cat', []],
  ['a named shell', 'exec', 'echo "$0"', { shell: '/bin/sh', ...text }],
  ['a shell', 'execFile', 'echo', ['$((1 + 1))'], { shell: true, ...text }],
  ['environment and folder', 'exec', 'echo "$A"; pwd', { env: { A: 'b c', PATH: process.env.PATH }, cwd: '/', ...text }],
];

const shared = { stdio: 'inherit' };

/** Streams are shared: errors are the same in every field. */
export const INHERITED: readonly SmallSituation[] = [
  ['ends well', 'exec', 'true', shared],
  ['ends well without a shell', 'execFile', 'true', [], shared],
  ['an encoding that says nothing', 'exec', 'true', { ...shared, ...text }],
  ['exit status', 'exec', 'exit 3', shared],
  ['exit status without a shell', 'execFile', 'sh', script('exit 4'), shared],
  ['ended by a signal', 'exec', 'kill -9 $$', shared],
  ['no such program', 'execFile', 'no-such-program', ['a'], shared],
  ['not executable', 'execFile', '/etc/passwd', ['a'], shared],
  ['no such folder', 'exec', 'pwd', { ...shared, cwd: '/no/such/folder' }],
  ['arguments too long', 'execFile', 'echo', ['x'.repeat(3_000_000)], shared],
  ['a named shell that is missing', 'exec', 'echo hi', { ...shared, shell: '/no/such/shell' }],
];

/** In a process of their own: what the program writes on our streams, and in which order. */
export const SMALL_STREAMS: readonly (readonly [what: string, name: string, synchronous: string, ...args: readonly unknown[]])[] = [
  ['forwards the error stream', 'execOutput', 'execSync', 'echo out; echo err >&2'],
  ['forwards the error stream as text', 'execFileOutput', 'execFileSync', 'sh', script('echo err >&2'), text],
  ['forwards nothing where stdio is set', 'execOutput', 'execSync', 'echo out; echo err >&2', quiet],
  ['shares the streams', 'execInherited', 'execSync', 'cat; echo out; echo err >&2', shared],
  ['shares the streams without a shell', 'execFileInherited', 'execFileSync', 'sh', script('cat; echo out; echo err >&2'), shared],
];
