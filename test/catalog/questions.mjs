// Asks each question of the catalogue's packages at a pseudo-terminal, types an answer after a while, and writes into questions.json whether the event loop stood still until then.
// `npm run build && node test/catalog/questions.mjs`: needs Linux with script(1), and the network.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGES = { 'readline-sync': '1.4.10', 'prompt-sync': '4.2.0', 'prompt-sync-plus': '1.0.2', 'cli-interact': '0.1.9' };
/** By entry: the call, and what is typed. */
const QUESTIONS = {
  'readline-sync#question': ["it.question('? ')", 'ada\n'],
  'readline-sync#questionEMail': ["it.questionEMail('? ')", 'ada@example.com\n'],
  'readline-sync#questionFloat': ["it.questionFloat('? ')", '1.5\n'],
  'readline-sync#questionInt': ["it.questionInt('? ')", '2\n'],
  'readline-sync#questionNewPassword': ["it.questionNewPassword('? ', { confirmMessage: '?? ' })", 'secret-12345\n', 'secret-12345\n'],
  'readline-sync#questionPath': ["it.questionPath('? ')", '/\n'],
  'readline-sync#prompt': ["it.prompt({ prompt: '? ' })", 'ada\n'],
  'readline-sync#promptCL': ["it.promptCL({ ada() {} }, { prompt: '? ' })", 'ada\n'],
  'readline-sync#promptCLLoop': ["it.promptCLLoop({ ada: () => true }, { prompt: '? ' })", 'ada\n'],
  'readline-sync#promptLoop': ["it.promptLoop(() => true, { prompt: '? ' })", 'ada\n'],
  'readline-sync#promptSimShell': ["(process.stdout.write('?'), it.promptSimShell())", 'ada\n'],
  'readline-sync#keyIn': ["it.keyIn('? ')", 'y'],
  'readline-sync#keyInYN': ["it.keyInYN('? ')", 'y'],
  'readline-sync#keyInYNStrict': ["it.keyInYNStrict('? ')", 'y'],
  'readline-sync#keyInPause': ["it.keyInPause('? ')", ' '],
  'readline-sync#keyInSelect': ["it.keyInSelect(['a', 'b'], '? ')", '1'],
  'prompt-sync#()': ["it()('? ')", 'ada\r'],
  'prompt-sync#().hide': ["it().hide('? ')", 'ada\r'],
  'prompt-sync-plus#()': ["it()('? ')", 'ada\r'],
  'cli-interact#question': ["it.question('? ')", 'ada\n'],
  'cli-interact#getYesNo': ["it.getYesNo('? ')", 'y\n'],
};
const PAUSE = 400;
const MOST = 10_000;

const folder = await mkdtemp(join(tmpdir(), 'questions-'));
try {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }));
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  const asked = {};
  for (const [id, [call, ...typed]] of Object.entries(QUESTIONS)) asked[`npm:${id}`] = await ask(id.split('#')[0], call, typed);
  const record = { written: new Date().toISOString().slice(0, 10), command: 'node test/catalog/questions.mjs', node: process.versions.node, packages: PACKAGES, asked };
  await writeFile(fileURLToPath(new URL('questions.json', import.meta.url)), `${JSON.stringify(record, null, 1)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What a timer of 5 ms did from the question to the answer, a while later. */
async function ask(name, call, typed) {
  await writeFile(join(folder, 'ask.js'), `import it from '${name}';
let ticks = 0;
setInterval(() => (ticks += 1), 5);
setTimeout(() => {
  ticks = 0;
  const start = performance.now();
  ${call};
  console.log('@@' + JSON.stringify({ waited: performance.now() - start > ${PAUSE / 2}, ticks }));
  process.exit();
}, 20);
`);
  const told = await atTerminal(typed);
  const found = /@@(\{.*\})/.exec(told);
  if (found === null) throw new Error(`${name}: ${call} was not answered: ${told}`);
  return JSON.parse(found[1]);
}

function atTerminal(typed) {
  const left = [...typed];
  const terminal = spawn('script', ['-qec', `${process.execPath} ask.js`, '/dev/null'], { cwd: folder, env: { ...process.env, TERM: 'xterm' } });
  let told = '';
  terminal.stdout.on('data', (chunk) => {
    told += chunk;
    // A question about where the cursor is, which a terminal answers by itself.
    if (String(chunk).includes('\u001B[6n')) terminal.stdin.write('\u001B[1;1R');
    if (String(chunk).includes('?') && left.length > 0) setTimeout(() => terminal.stdin.write(left.shift() ?? ''), PAUSE);
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => terminal.kill('SIGKILL'), MOST);
    terminal.on('exit', () => {
      clearTimeout(timer);
      resolve(told);
    });
  });
}
